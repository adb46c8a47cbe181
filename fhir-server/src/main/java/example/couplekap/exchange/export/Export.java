package example.couplekap.exchange.export;

import example.couplekap.access.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An export that was asked for.
 *
 * @param id by which it is asked for
 * @param program which asked; empty on an open server
 * @param request what is wanted
 * @param state how far it is
 * @param transactionTime up to when all is in it; empty until it is complete
 * @param expires when it is removed
 */
record Export(
    UUID id,
    Optional<Caller> program,
    ExportRequest request,
    State state,
    Optional<Instant> transactionTime,
    Instant expires) {

  /** How far an export is: there is no state in which some of its files can be seen. */
  enum State {
    WAITING,
    COMPLETE,
    FAILED
  }
}
