package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import example.couplekap.access.Rights;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * Gives what was written back only to those who may read it. A caller who may only write is told
 * that it is done, and where; a patch would otherwise read what it does not change.
 */
@Interceptor(order = Representations.BEFORE_INTERACTIONS)
public final class Representations {

  /** What is not to be shown must be gone before it is asked whether all may be shown. */
  static final int BEFORE_INTERACTIONS = Doors.BEFORE_OTHERS - 1;

  private static final Set<RestOperationTypeEnum> WRITES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH);

  private static final Set<RestOperationTypeEnum> SEVERAL =
      EnumSet.of(RestOperationTypeEnum.TRANSACTION, RestOperationTypeEnum.BATCH);

  private final RequestRights rights;

  Representations(RequestRights rights) {
    this.rights = rights;
  }

  /** Takes out of an answer what its caller wrote and may not read. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void withhold(RequestDetails request, ResponseDetails response) {
    RestOperationTypeEnum interaction = request.getRestOperationType();
    if (WRITES.contains(interaction)
        && response.getResponseResource() instanceof Resource resource
        && !isShown(request, resource)) {
      response.setResponseResource(null);
    } else if (SEVERAL.contains(interaction)
        && response.getResponseResource() instanceof Bundle answer) {
      answer.getEntry().stream()
          .filter(BundleEntryComponent::hasResource)
          .filter(entry -> !(entry.getResource() instanceof Bundle))
          .filter(entry -> !isShown(request, entry.getResource()))
          .forEach(entry -> entry.setResource(null));
    }
  }

  private boolean isShown(RequestDetails request, Resource resource) {
    return resource instanceof OperationOutcome
        || rights.of(request).map((Rights caller) -> caller.sees(resource)).orElse(true);
  }
}
