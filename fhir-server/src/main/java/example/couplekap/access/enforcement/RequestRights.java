package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.Caller;
import example.couplekap.access.Reach;
import example.couplekap.access.Rights;
import example.couplekap.access.identity.CallerToken;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the rights with which a request is made; they hold for that request only. */
public final class RequestRights {

  private static final String RIGHTS = RequestRights.class.getName();
  private static final String BEGUN = RIGHTS + ".begun";

  private final StoredReach reach;
  private final StoredDisclosures disclosures;
  private final EntityManager entities;
  private final TransactionTemplate reading;

  /**
   * @param reading a template for transactions that only read
   */
  RequestRights(
      StoredReach reach,
      StoredDisclosures disclosures,
      EntityManager entities,
      TransactionTemplate reading) {
    this.reach = reach;
    this.disclosures = disclosures;
    this.entities = entities;
    this.reading = reading;
  }

  /**
   * The rights of whoever makes a request.
   *
   * @return empty if the server itself asks: nobody is shown the answer
   * @throws AuthenticationException if somebody else asks who has shown no token
   */
  public Optional<Rights> of(RequestDetails request) {
    if (!(request instanceof ServletRequestDetails byCaller)) {
      return Optional.empty();
    }
    return Optional.of(
        (Rights) request.getUserData().computeIfAbsent(RIGHTS, key -> now(caller(byCaller))));
  }

  /**
   * Adds to the charts that the caller reaches those that this request began, as far as what it
   * wrote lets the caller reach them.
   *
   * @param patients the ids of the patients that it created
   */
  void begin(RequestDetails request, Set<String> patients) {
    if (!patients.equals(request.getUserData().put(BEGUN, patients))) {
      entities.flush();
      of(request)
          .filter(before -> before.reach() instanceof Reach.Charts)
          .ifPresent(before -> request.getUserData().put(RIGHTS, with(before, patients)));
    }
  }

  private Rights with(Rights before, Set<String> patients) {
    Set<String> charts = new HashSet<>(((Reach.Charts) before.reach()).patients());
    Reach after = reach.of(before.caller());
    patients.stream().filter(after::includes).forEach(charts::add);
    return new Rights(before.caller(), new Reach.Charts(charts), before.disclosed());
  }

  private Rights now(Caller caller) {
    return reading.execute(status -> new Rights(caller, reach.of(caller), disclosures.to(caller)));
  }

  private static Caller caller(ServletRequestDetails request) {
    if (request.getServletRequest().getUserPrincipal() instanceof CallerToken token) {
      return token.caller();
    }
    throw new AuthenticationException("This request was made without a token.");
  }
}
