package example.couplekap.audit;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.CallerKind;
import example.couplekap.access.Rights;
import example.couplekap.access.enforcement.RequestRights;
import jakarta.annotation.Nullable;
import java.util.Date;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/**
 * {@code $kap-disclosures}: what others saw of a chart or changed in it, for the patient and for
 * the organization that keeps the chart.
 */
public final class DisclosuresOperation {

  private final AuditPages pages;
  private final AuditEvents events;
  private final RequestRights rights;

  DisclosuresOperation(AuditPages pages, AuditEvents events, RequestRights rights) {
    this.pages = pages;
    this.events = events;
    this.rights = rights;
  }

  /**
   * Accounts for one chart, the newest access first.
   *
   * @throws ResourceNotFoundException if it is not the caller's own chart, nor kept by the caller's
   *     organization
   */
  @Operation(name = "$kap-disclosures", type = Patient.class, idempotent = true)
  public Bundle disclosures(
      @IdParam IdType patient,
      @OperationParam(name = "start", typeName = "dateTime") @Nullable IPrimitiveType<Date> start,
      @OperationParam(name = "end", typeName = "dateTime") @Nullable IPrimitiveType<Date> end,
      @OperationParam(name = Constants.PARAM_COUNT, typeName = "unsignedInt") @Nullable
          IPrimitiveType<Integer> count,
      @OperationParam(name = Constants.PARAM_OFFSET, typeName = "unsignedInt") @Nullable
          IPrimitiveType<Integer> offset,
      ServletRequestDetails request) {
    String id = patient.getIdPart();
    if (rights.of(request).filter(caller -> isOwn(caller, id)).isEmpty()) {
      throw new ResourceNotFoundException("Resource Patient/%s is not known".formatted(id));
    }
    return pages.page(
        request,
        AuditSearch.ofDisclosures(id).during(new DateRangeParam(text(start), text(end))),
        value(count),
        value(offset),
        events::account);
  }

  private static boolean isOwn(Rights caller, String patient) {
    return caller.caller().kind() == CallerKind.SYSTEM
        ? caller.reach().includes(patient)
        : caller.caller().kind() == CallerKind.PATIENT
            && caller.caller().patient().filter(patient::equals).isPresent();
  }

  @Nullable
  private static String text(@Nullable IPrimitiveType<Date> time) {
    return time == null ? null : time.getValueAsString();
  }

  @Nullable
  private static Integer value(@Nullable IPrimitiveType<Integer> number) {
    return number == null ? null : number.getValue();
  }
}
