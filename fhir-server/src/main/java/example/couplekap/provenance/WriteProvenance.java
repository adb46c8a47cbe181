package example.couplekap.provenance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.validation.enforcement.OwnWrite;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.codesystems.V3DataOperation;

/**
 * Stores with whatever a request writes who sent it, in the same transaction. What the server
 * writes of its own accord has no sender.
 */
@Interceptor(order = WriteProvenance.AFTER_OTHERS)
public final class WriteProvenance {

  /** Whether a write is refused at all, the checks say first. */
  static final int AFTER_OTHERS = 100;

  private final Provenances provenances;
  private final Senders senders;
  private final IFhirResourceDao<Provenance> storage;
  private final Clock clock;

  WriteProvenance(
      Provenances provenances, Senders senders, IFhirResourceDao<Provenance> storage, Clock clock) {
    this.provenances = provenances;
    this.senders = senders;
    this.storage = storage;
    this.clock = clock;
  }

  /**
   * Reads what the client tells of the write, before anything is made of it.
   *
   * @throws InvalidRequestException if it cannot be read
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void begin(RequestDetails request, RestOperationTypeEnum interaction) {
    if (request instanceof ServletRequestDetails sent
        && request.getRequestType() != RequestTypeEnum.GET) {
      ProvenanceHeader.of(sent.getServletRequest());
    }
  }

  /** Notes a new record. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(
      RequestDetails request, IBaseResource resource, TransactionDetails transaction) {
    add(request, (Resource) resource, V3DataOperation.CREATE, transaction);
  }

  /** Notes a changed record. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void changed(
      RequestDetails request,
      IBaseResource before,
      IBaseResource after,
      TransactionDetails transaction) {
    if (!version(after).equals(version(before))) {
      add(request, (Resource) after, V3DataOperation.UPDATE, transaction);
    }
  }

  /**
   * Tells of a deletion, at once: HAPI FHIR tells of a conditional one only while the transaction
   * commits.
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(
      RequestDetails request, IBaseResource resource, TransactionDetails transaction) {
    if (request instanceof ServletRequestDetails sent && !(resource instanceof Provenance)) {
      tell(
          sent.getServletRequest(),
          List.of(WrittenRecord.of((Resource) resource, V3DataOperation.DELETE)),
          transaction);
    }
  }

  private void add(
      RequestDetails request,
      Resource resource,
      V3DataOperation operation,
      TransactionDetails transaction) {
    if (request instanceof ServletRequestDetails sent && !(resource instanceof Provenance)) {
      HttpServletRequest http = sent.getServletRequest();
      WrittenRecords.ofThisTransaction(http, written -> tell(http, written, transaction))
          .add(WrittenRecord.of(resource, operation));
    }
  }

  private void tell(
      HttpServletRequest request, List<WrittenRecord> written, TransactionDetails transaction) {
    Provenance given = ProvenanceHeader.of(request);
    provenances
        .of(written, senders.of(request), given, clock.instant())
        .forEach(
            provenance ->
                storage.create(
                    provenance,
                    null,
                    true,
                    given.isEmpty() ? new OwnWrite() : new SystemRequestDetails(),
                    knowing(provenance, transaction)));
  }

  /**
   * What the transaction knows of the records that a Provenance is about, so that storage need not
   * ask the database for each of them again. No more of it: HAPI FHIR keeps notes in it of what
   * else is written.
   */
  private static TransactionDetails knowing(Provenance provenance, TransactionDetails transaction) {
    TransactionDetails known = new TransactionDetails(transaction.getTransactionDate());
    Stream.concat(
            provenance.getTarget().stream(),
            provenance.getExtension().stream()
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast))
        .map(Reference::getReferenceElement)
        .forEach(
            id ->
                Optional.ofNullable(transaction.getResolvedResourceId(id))
                    .ifPresent(stored -> known.addResolvedResourceId(id, stored)));
    return known;
  }

  private static String version(IBaseResource resource) {
    return String.valueOf(resource.getIdElement().getVersionIdPart());
  }
}
