package example.couplekap.validation.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Selection;
import example.couplekap.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * Checks every write inside its database transaction, so that a refused one leaves nothing behind.
 * Labels are added before a resource is stored. It is judged when its references are resolved: at
 * once for a single write, for a transaction Bundle when all its entries are written.
 */
@Interceptor
public final class WriteChecks implements AutoCloseable {

  private static final String TRANSACTION = WriteChecks.class.getName() + ".transaction";

  private final Validation validation;
  private final CourseMembership membership;
  private final CourseLookup stored;
  private final NamedPersons persons;
  private final List<WriteCheck> further;
  private final Judgements judgements;

  WriteChecks(
      Validation validation,
      CourseMembership membership,
      CourseLookup stored,
      NamedPersons persons,
      List<WriteCheck> further) {
    this.validation = validation;
    this.membership = membership;
    this.stored = stored;
    this.persons = persons;
    this.further = List.copyOf(further);
    this.judgements = new Judgements(validation.judge());
  }

  /** Notes the entries of a transaction, whose writes are judged together. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void begin(RequestDetails request, IBaseBundle bundle) {
    if (request != null && ((Bundle) bundle).getType() == BundleType.TRANSACTION) {
      request.getUserData().put(TRANSACTION, new TransactionWrites((Bundle) bundle));
    }
  }

  /** Adds the labels that a new resource lacks. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void prepareNew(RequestDetails request, IBaseResource resource) {
    prepare(request, PendingWrites.of((Resource) resource));
    label(request, (Resource) resource, List.of());
  }

  /** Adds the labels that a changed resource lacks, and those its last version had. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void prepareChanged(RequestDetails request, IBaseResource before, IBaseResource after) {
    further.forEach(check -> check.carryOver((Resource) before, (Resource) after));
    prepare(request, PendingWrites.of((Resource) before, (Resource) after));
    label(request, (Resource) after, ((Resource) before).getMeta().getSecurity());
  }

  /** Prepares the further checks for a deletion. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void prepareDeletion(RequestDetails request, IBaseResource resource) {
    prepare(request, PendingWrites.of((Resource) resource));
  }

  /** Judges a new resource. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void judgeNew(RequestDetails request, IBaseResource resource) {
    judge(request, Optional.empty(), Optional.of((Resource) resource));
  }

  /** Judges a changed resource. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void judgeChanged(RequestDetails request, IBaseResource before, IBaseResource after) {
    judge(request, Optional.of((Resource) before), Optional.of((Resource) after));
  }

  /** Judges what a deletion leaves behind. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void judgeDeletion(RequestDetails request, IBaseResource resource) {
    judge(request, Optional.of((Resource) resource), Optional.empty());
  }

  /**
   * Judges all writes of a transaction. Which profiles they must meet is asked on this thread, the
   * only one that sees what the transaction wrote.
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
  public void judgeTransaction(RequestDetails request) {
    TransactionWrites transaction = transaction(request);
    if (transaction != null) {
      request.getUserData().remove(TRANSACTION);
      accept(request, findings(request, transaction.written(), transaction::foreseen));
    }
  }

  /** Lets the threads go with the server. */
  @Override
  public void close() {
    judgements.close();
  }

  private void prepare(RequestDetails request, PendingWrites single) {
    if (request instanceof OwnWrite) {
      return;
    }
    TransactionWrites transaction = transaction(request);
    if (transaction == null) {
      further.forEach(check -> check.prepare(single));
    } else if (transaction.begins()) {
      further.forEach(check -> check.prepare(transaction));
    }
  }

  private void judge(RequestDetails request, Optional<Resource> before, Optional<Resource> after) {
    if (request instanceof OwnWrite) {
      return;
    }
    Resource resource = after.or(() -> before).orElseThrow();
    TransactionWrites transaction = transaction(request);
    if (transaction == null) {
      accept(
          request,
          findings(
              request,
              List.of(new Write(before, after, resource.fhirType())),
              single -> Optional.empty()));
    } else {
      transaction.add(new Write(before, after, transaction.expression(resource)));
    }
  }

  /** What is not valid by itself is not judged further: that would be guessing. */
  private List<Finding> findings(
      RequestDetails request,
      List<Write> writes,
      Function<Resource, Optional<AdvanceJudgement>> advance) {
    List<Judgements.Pending> pending =
        writes.stream()
            .flatMap(
                write ->
                    write.after().stream()
                        .map(after -> pending(after, write.expression(), advance)))
            .toList();
    List<Finding> findings = new ArrayList<>(judgements.findings(pending));
    Set<String> together = writes.stream().map(Write::reference).collect(Collectors.toSet());
    pending.forEach(
        each -> findings.addAll(persons.findings(each.resource(), each.expression(), together)));
    if (findings.stream().noneMatch(Finding::isError)) {
      further.forEach(check -> findings.addAll(check.findings(request, writes)));
    }
    return findings;
  }

  private Judgements.Pending pending(
      Resource resource,
      String expression,
      Function<Resource, Optional<AdvanceJudgement>> advance) {
    return new Judgements.Pending(
        resource,
        expression,
        validation.selection().select(resource, stored),
        advance.apply(resource));
  }

  private void accept(RequestDetails request, List<Finding> all) {
    if (all.stream().anyMatch(Finding::isError)) {
      throw new RefusedWrite(all, validation.outcomes().of(all));
    }
    WriteFindings.remember(request, all);
  }

  private void label(RequestDetails request, Resource resource, List<Coding> before) {
    if (request instanceof OwnWrite) {
      return;
    }
    TransactionWrites writes = transaction(request);
    CourseLookup course = writes == null ? stored : writes.course(membership, stored);
    Selection selection = validation.selection().select(resource, course);
    validation.labels().complete(resource, selection.profiles(), before);
    if (writes != null) {
      writes.foresee(resource, judgements.begin(resource, selection, writes::find));
    }
  }

  private static TransactionWrites transaction(RequestDetails request) {
    return request == null ? null : (TransactionWrites) request.getUserData().get(TRANSACTION);
  }
}
