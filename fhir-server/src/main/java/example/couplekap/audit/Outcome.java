package example.couplekap.audit;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;

/** How a request ended, in the codes of the value set {@code audit-event-outcome}. */
enum Outcome {
  DONE(AuditEventOutcome._0, 0, 399),
  REFUSED(AuditEventOutcome._4, 400, 499),
  FAILED(AuditEventOutcome._8, 500, 999);

  private final AuditEventOutcome outcome;
  private final int from;
  private final int to;

  Outcome(AuditEventOutcome outcome, int from, int to) {
    this.outcome = outcome;
    this.from = from;
    this.to = to;
  }

  /** That of an HTTP status. */
  static Outcome of(int status) {
    return Stream.of(values()).filter(each -> status <= each.to).findFirst().orElseThrow();
  }

  AuditEventOutcome outcome() {
    return outcome;
  }

  String code() {
    return outcome.toCode();
  }

  /** The lowest HTTP status of it. */
  int from() {
    return from;
  }

  /** The highest HTTP status of it. */
  int to() {
    return to;
  }
}
