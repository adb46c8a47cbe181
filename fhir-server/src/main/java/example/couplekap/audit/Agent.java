package example.couplekap.audit;

import example.couplekap.access.Caller;
import example.couplekap.access.CallerKind;
import example.couplekap.access.identity.CallerToken;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/**
 * Who made a request. Of somebody without a good token no more is known than the address.
 *
 * @param kind on what grounds the caller reaches charts
 * @param subject the caller's id at the identity provider
 * @param client the program that the caller uses
 * @param person the caller's own record, such as {@code Practitioner/1}; a program has none
 * @param relatedPerson the id by which the chart knows the caller as the patient's partner
 * @param organization the id of the Organization that the caller belongs to
 * @param emergency whether the caller declared an emergency
 * @param network the IP address from which the request came, or the host that was notified
 * @param request the id of the request
 */
record Agent(
    Optional<CallerKind> kind,
    Optional<String> subject,
    Optional<String> client,
    Optional<String> person,
    Optional<String> relatedPerson,
    Optional<String> organization,
    boolean emergency,
    String network,
    String request) {

  private static final String REQUEST_ID = "X-Request-ID";

  /** Whoever makes a request, so far as it has been found out. */
  static Agent of(HttpServletRequest request) {
    Optional<Caller> caller = caller(request.getUserPrincipal());
    return new Agent(
        caller.map(Caller::kind),
        caller.map(Caller::subject),
        caller.map(Caller::client),
        caller.flatMap(Caller::person),
        Optional.empty(),
        caller.flatMap(Caller::organization),
        caller.filter(Caller::breakGlass).isPresent(),
        request.getRemoteAddr(),
        String.valueOf(request.getHeader(REQUEST_ID)));
  }

  private static Optional<Caller> caller(Principal principal) {
    return principal instanceof CallerToken token ? Optional.of(token.caller()) : Optional.empty();
  }

  /** The same, as the patient's partner that a chart knows. */
  Agent as(Optional<String> partner) {
    return new Agent(
        kind, subject, client, person, partner, organization, emergency, network, request);
  }
}
