package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.access.Caller;
import example.couplekap.access.Reach;
import example.couplekap.access.Rights;
import example.couplekap.access.identity.CallerToken;
import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the rights with which a request is made; they hold for that request only. */
public final class RequestRights {

  private static final String RIGHTS = RequestRights.class.getName();
  private static final String TAKEN_IN = RIGHTS + ".takenIn";

  private final StoredReach reach;
  private final StoredDisclosures disclosures;
  private final Subscribers subscribers;
  private final TransactionTemplate reading;
  private final Clock clock;

  /**
   * @param reading a template for transactions that only read
   */
  RequestRights(
      StoredReach reach,
      StoredDisclosures disclosures,
      Subscribers subscribers,
      TransactionTemplate reading,
      Clock clock) {
    this.reach = reach;
    this.disclosures = disclosures;
    this.subscribers = subscribers;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * The rights of whoever makes a request.
   *
   * @return empty if the server itself asks: nobody is shown the answer
   * @throws AuthenticationException if somebody else asks who has shown no token
   */
  public Optional<Rights> of(RequestDetails request) {
    return request instanceof ServletRequestDetails byCaller
        ? Optional.of((Rights) request.getUserData().getOrDefault(TAKEN_IN, atFirst(byCaller)))
        : Optional.empty();
  }

  /** Adds to the charts that the caller reaches those that this request begins. */
  void begin(RequestDetails request, Intake intake) {
    if (request instanceof ServletRequestDetails byCaller) {
      Rights before = atFirst(byCaller);
      request
          .getUserData()
          .put(
              TAKEN_IN,
              new Rights(
                  before.caller(),
                  with(before, intake),
                  before.disclosed(),
                  before.subscriptions()));
    }
  }

  private Reach with(Rights before, Intake intake) {
    Caller caller = before.caller();
    return switch (caller.kind()) {
      case SYSTEM ->
          caller
              .organization()
              .map(keeper -> before.reach().with(intake.keptBy("Organization/" + keeper)))
              .orElse(before.reach());
      case CLINICIAN ->
          before.reach().with(intake.treatedBy(caller.person().orElseThrow(), clock.instant()));
      case PATIENT, PARTNER, IMPLEMENTER -> before.reach();
    };
  }

  /** Those with which the request came. */
  private Rights atFirst(ServletRequestDetails request) {
    return (Rights) request.getUserData().computeIfAbsent(RIGHTS, key -> now(caller(request)));
  }

  private Rights now(Caller caller) {
    return reading.execute(
        status ->
            new Rights(
                caller, reach.of(caller), disclosures.to(caller), subscribers.madeBy(caller)));
  }

  private static Caller caller(ServletRequestDetails request) {
    if (request.getServletRequest().getUserPrincipal() instanceof CallerToken token) {
      return token.caller();
    }
    throw new AuthenticationException("This request was made without a token.");
  }
}
