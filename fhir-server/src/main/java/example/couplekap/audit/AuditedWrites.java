package example.couplekap.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.Chart;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Records each write in the transaction that makes it, so that both stay or neither. What the
 * server writes for itself is nobody's access.
 */
@Interceptor(order = AuditedRequests.AFTER_OTHERS)
public final class AuditedWrites {

  private final AuditTable table;
  private final Clock clock;

  AuditedWrites(AuditTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /** Records a new resource. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(RequestDetails request, IBaseResource resource) {
    RequestTrail.of(request)
        .ifPresent(
            trail ->
                WrittenRecords.ofThisTransaction(table, trail)
                    .add(
                        record(
                            request,
                            Interaction.CREATE,
                            HttpServletResponse.SC_CREATED,
                            resource)));
  }

  /** Records a change. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void changed(RequestDetails request, IBaseResource before, IBaseResource after) {
    RequestTrail.of(request)
        .ifPresent(
            trail ->
                WrittenRecords.ofThisTransaction(table, trail)
                    .add(
                        record(
                            request,
                            request.getRequestType() == RequestTypeEnum.PATCH
                                ? Interaction.PATCH
                                : Interaction.UPDATE,
                            HttpServletResponse.SC_OK,
                            after)));
  }

  /**
   * Records a deletion, at once: HAPI FHIR tells of a conditional one only while the transaction
   * commits, when it is too late to wait for that.
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(RequestDetails request, IBaseResource resource) {
    RequestTrail.of(request)
        .ifPresent(
            trail ->
                WrittenRecords.ofThisTransaction(table, trail)
                    .addNow(
                        record(request, Interaction.DELETE, HttpServletResponse.SC_OK, resource)));
  }

  private AuditRecord record(
      RequestDetails request, Interaction interaction, int status, IBaseResource written) {
    IIdType id = written.getIdElement();
    return new AuditRecord(
        clock.instant(),
        interaction,
        status,
        Chart.patientOf((Resource) written),
        true,
        new AuditRecord.Target(
            Optional.of(written.fhirType()),
            Optional.of(id.getIdPart()),
            Optional.ofNullable(id.getVersionIdPart()),
            Optional.empty(),
            Optional.empty()),
        Agent.of(((ServletRequestDetails) request).getServletRequest()));
  }
}
