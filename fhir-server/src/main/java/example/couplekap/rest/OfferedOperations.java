package example.couplekap.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.Set;

/**
 * The operations this server offers. HAPI FHIR brings more (expunge, merge, replacing references,
 * changing labels); those rewrite stored content past the checks, so whatever is not named here is
 * refused.
 */
@Interceptor
public final class OfferedOperations {

  private static final Set<String> OFFERED =
      Set.of(
          "$validate",
          "$expand",
          "$validate-code",
          "$lookup",
          "$everything",
          "$export",
          "$export-poll-status",
          "$export-file",
          "$kap-protocol-check",
          "$kap-status",
          "$kap-course",
          "$kap-start",
          "$kap-disclosures");

  /**
   * Whether an operation is offered.
   *
   * @param name the operation's name, with or without its dollar sign
   */
  public static boolean contains(String name) {
    return OFFERED.contains(name.startsWith("$") ? name : "$" + name);
  }

  /**
   * Refuses a request for an operation that is not offered.
   *
   * @throws MethodNotAllowedException naming what is offered
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void refuseOthers(RequestDetails request) {
    String operation = request.getOperation();
    if (operation != null && operation.startsWith("$") && !contains(operation)) {
      throw new MethodNotAllowedException(
          "The operation %s is not offered; this server offers %s."
              .formatted(operation, String.join(", ", OFFERED.stream().sorted().toList())));
    }
    if ("$everything".equals(operation) && request.getId() == null) {
      throw new MethodNotAllowedException(
          "The operation $everything is offered for one patient: Patient/[id]/$everything.");
    }
  }
}
