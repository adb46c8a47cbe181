package example.couplekap.exchange.clients;

import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome;

/** A request that the server refused, as a client library tells its program. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Optional<OperationOutcome> outcome;

  /**
   * @param outcome what the library hands on of the server's reasons
   */
  Refused(String message, Optional<OperationOutcome> outcome) {
    super(message);
    this.outcome = outcome;
  }

  /** The server's reasons. */
  OperationOutcome outcome() {
    return outcome.orElseThrow(() -> new AssertionError("No OperationOutcome came along", this));
  }
}
