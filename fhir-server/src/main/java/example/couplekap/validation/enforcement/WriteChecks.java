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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

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

  /**
   * As many as there are cores. The common pool would be less: a thread that waits for its tasks
   * there helps others with theirs, so that with several clients every transaction waits for all.
   */
  private final ExecutorService cores =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), new CustomizableThreadFactory("judge-"));

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
   * Judges all writes of a transaction, on all cores. Which profiles they must meet is asked on
   * this thread, the only one that sees what the transaction wrote.
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
  public void judgeTransaction(RequestDetails request) {
    TransactionWrites transaction = transaction(request);
    if (transaction != null) {
      request.getUserData().remove(TRANSACTION);
      accept(request, findings(request, transaction.written()));
    }
  }

  /** Lets the threads go with the server. */
  @Override
  public void close() {
    cores.shutdown();
  }

  private void prepare(RequestDetails request, PendingWrites single) {
    TransactionWrites transaction = transaction(request);
    if (transaction == null) {
      further.forEach(check -> check.prepare(single));
    } else if (transaction.begins()) {
      further.forEach(check -> check.prepare(transaction));
    }
  }

  private void judge(RequestDetails request, Optional<Resource> before, Optional<Resource> after) {
    Resource resource = after.or(() -> before).orElseThrow();
    TransactionWrites transaction = transaction(request);
    if (transaction == null) {
      accept(request, findings(request, List.of(new Write(before, after, resource.fhirType()))));
    } else {
      transaction.add(new Write(before, after, transaction.expression(resource)));
    }
  }

  /** What is not valid by itself is not judged further: that would be guessing. */
  private List<Finding> findings(RequestDetails request, List<Write> writes) {
    List<PendingJudgement> pending =
        writes.stream()
            .flatMap(
                write -> write.after().stream().map(after -> pending(after, write.expression())))
            .toList();
    List<Finding> findings = new ArrayList<>(findings(pending));
    Set<String> together = writes.stream().map(Write::reference).collect(Collectors.toSet());
    pending.forEach(
        each -> findings.addAll(persons.findings(each.resource(), each.expression(), together)));
    if (findings.stream().noneMatch(Finding::isError)) {
      further.forEach(check -> findings.addAll(check.findings(request, writes)));
    }
    return findings;
  }

  private PendingJudgement pending(Resource resource, String expression) {
    return new PendingJudgement(
        resource, expression, validation.selection().select(resource, stored));
  }

  private List<Finding> findings(List<PendingJudgement> pending) {
    if (pending.size() == 1) {
      return findings(pending.get(0)).toList();
    }
    List<CompletableFuture<Stream<Finding>>> judgements =
        pending.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> findings(each), cores))
            .toList();
    return judgements.stream().flatMap(CompletableFuture::join).toList();
  }

  private Stream<Finding> findings(PendingJudgement pending) {
    String type = pending.resource().fhirType();
    return validation.judge().judge(pending.resource(), pending.selection()).stream()
        .map(
            finding ->
                finding.at(pending.expression() + finding.expression().substring(type.length())));
  }

  private void accept(RequestDetails request, List<Finding> all) {
    if (all.stream().anyMatch(Finding::isError)) {
      throw new RefusedWrite(all, validation.outcomes().of(all));
    }
    WriteFindings.remember(request, all);
  }

  private void label(RequestDetails request, Resource resource, List<Coding> before) {
    TransactionWrites writes = transaction(request);
    CourseLookup course = writes == null ? stored : writes.course(membership, stored);
    validation
        .labels()
        .complete(resource, validation.selection().select(resource, course).profiles(), before);
  }

  private static TransactionWrites transaction(RequestDetails request) {
    return request == null ? null : (TransactionWrites) request.getUserData().get(TRANSACTION);
  }

  private record PendingJudgement(Resource resource, String expression, Selection selection) {}
}
