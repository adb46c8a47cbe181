package example.couplekap.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/** What comes to be known of one request while it is carried out. */
final class RequestTrail {

  private static final String ATTRIBUTE = RequestTrail.class.getName();

  private final Set<String> written = new HashSet<>();
  private final Map<String, Set<String>> heard = new HashMap<>();
  private ServletRequestDetails details;
  private Agent agent;
  private Bundle bundle;
  private IBaseResource answer;

  private RequestTrail() {}

  /** Begins the trail of a request. */
  static RequestTrail begin(HttpServletRequest request) {
    RequestTrail trail = new RequestTrail();
    request.setAttribute(ATTRIBUTE, trail);
    return trail;
  }

  /** The trail of a request; empty if the server itself acts. */
  static Optional<RequestTrail> of(RequestDetails request) {
    return request instanceof ServletRequestDetails byCaller
        ? Optional.ofNullable((RequestTrail) byCaller.getServletRequest().getAttribute(ATTRIBUTE))
        : Optional.empty();
  }

  /** Notes that HAPI FHIR has the request, and who made it: later nobody knows any more. */
  void arrived(ServletRequestDetails request) {
    details = request;
    agent = Agent.of(request.getServletRequest());
  }

  /** Notes the Bundle that was sent; the entries of a batch come again, each in one of its own. */
  void sent(Bundle transaction) {
    if (bundle == null) {
      bundle = transaction;
    }
  }

  /** Notes what is answered, if anything is. */
  void answered(IBaseResource resource) {
    answer = resource;
  }

  /** Notes a record whose writing is recorded and committed, such as {@code Observation/1}. */
  void wrote(String record) {
    written.add(record);
  }

  /**
   * Notes a patient of whose chart the answer tells without showing its records.
   *
   * @param named the id of the record that the operation was asked about; empty for none
   */
  void heardOf(String patient, String named) {
    heard.computeIfAbsent(named, key -> new HashSet<>()).add(patient);
  }

  Optional<ServletRequestDetails> details() {
    return Optional.ofNullable(details);
  }

  /** Who made the request; empty if it was refused before that was found out. */
  Optional<Agent> agent() {
    return Optional.ofNullable(agent);
  }

  Optional<Bundle> bundle() {
    return Optional.ofNullable(bundle);
  }

  Optional<IBaseResource> answer() {
    return Optional.ofNullable(answer);
  }

  Set<String> written() {
    return written;
  }

  /** Of whose charts the answer to a question about a record tells. */
  Set<String> heard(String named) {
    return heard.getOrDefault(named, Set.of());
  }
}
