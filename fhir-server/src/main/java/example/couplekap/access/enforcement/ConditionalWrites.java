package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Has a conditional write name the chart that it writes to. HAPI FHIR keeps the condition of each
 * and refuses the same one a second time, in whosever chart the first was: without the patient in
 * it, that refusal would tell of records in other charts.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class ConditionalWrites {

  private final RequestRights rights;

  ConditionalWrites(RequestRights rights) {
    this.rights = rights;
  }

  /**
   * Completes the condition of one write.
   *
   * @throws ForbiddenOperationException if the caller may not make such a condition
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void complete(RequestDetails request, RestOperationTypeEnum interaction) {
    String header = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
    if (interaction == RestOperationTypeEnum.CREATE && header != null) {
      boundary(request, (Resource) request.getResource())
          .ifPresent(
              own -> request.setHeaders(Constants.HEADER_IF_NONE_EXIST, List.of(header + own)));
    }
    String url = request.getCompleteUrl();
    if (interaction == RestOperationTypeEnum.UPDATE && url.contains("?")) {
      boundary(request, (Resource) request.getResource())
          .ifPresent(own -> request.setCompleteUrl(url + own));
    }
  }

  /**
   * Completes the conditions of a transaction.
   *
   * @throws ForbiddenOperationException if the caller may not make one of them
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void complete(RequestDetails request, IBaseBundle bundle) {
    for (BundleEntryComponent entry : ((Bundle) bundle).getEntry()) {
      BundleEntryRequestComponent asked = entry.getRequest();
      if (asked.hasIfNoneExist()) {
        boundary(request, entry.getResource())
            .ifPresent(own -> asked.setIfNoneExist(asked.getIfNoneExist() + own));
      } else if (asked.getMethod() == HTTPVerb.PUT && asked.getUrl().contains("?")) {
        boundary(request, entry.getResource()).ifPresent(own -> asked.setUrl(asked.getUrl() + own));
      }
    }
  }

  /** What to add to a condition; nothing where the record is in no chart. */
  private Optional<String> boundary(RequestDetails request, Resource resource) {
    return resource == null
        ? Optional.empty()
        : rights.of(request).flatMap(caller -> boundary(caller, resource));
  }

  private static Optional<String> boundary(Rights caller, Resource resource) {
    if (resource.fhirType().equals("Patient")) {
      return Optional.of(
          caller
              .caller()
              .organization()
              .map("&organization=Organization/"::concat)
              .orElseThrow(
                  () ->
                      new ForbiddenOperationException(
                          "Only the systems of an organization write patients by a condition.")));
    }
    return RecordKind.patientParameter(resource.fhirType())
        .flatMap(
            parameter ->
                patient(resource).map(reference -> "&%s=%s".formatted(parameter, reference)));
  }

  /** As it stands in the body; a placeholder is replaced in the condition as it is there. */
  private static Optional<String> patient(Resource resource) {
    return Stream.of("subject", "patient", "for")
        .map(resource::getNamedProperty)
        .filter(property -> property != null)
        .flatMap(property -> property.getValues().stream().limit(1))
        .map((Base value) -> value instanceof Reference reference ? reference.getReference() : null)
        .filter(reference -> reference != null)
        .findFirst();
  }
}
