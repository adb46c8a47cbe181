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
final class RequestRights {

  private static final String RIGHTS = RequestRights.class.getName();

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
  Optional<Rights> of(RequestDetails request) {
    if (!(request instanceof ServletRequestDetails byCaller)) {
      return Optional.empty();
    }
    return Optional.of(
        (Rights) request.getUserData().computeIfAbsent(RIGHTS, key -> now(caller(byCaller))));
  }

  /** The rights as they are after what the current transaction has written. */
  Optional<Rights> afterWriting(RequestDetails request) {
    return of(request)
        .map(rights -> new Rights(rights.caller(), written(rights.caller()), rights.disclosed()));
  }

  /** Adds to the charts that the caller reaches one that this request began. */
  void begin(RequestDetails request, String patient) {
    of(request)
        .filter(rights -> rights.reach() instanceof Reach.Charts)
        .filter(rights -> written(rights.caller()).includes(patient))
        .ifPresent(
            rights ->
                request
                    .getUserData()
                    .put(
                        RIGHTS,
                        new Rights(
                            rights.caller(), with(rights.reach(), patient), rights.disclosed())));
  }

  private Reach written(Caller caller) {
    entities.flush();
    return reach.of(caller);
  }

  private static Reach with(Reach reach, String patient) {
    Set<String> patients = new HashSet<>(((Reach.Charts) reach).patients());
    patients.add(patient);
    return new Reach.Charts(patients);
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
