package example.couplekap.protocol.start;

import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;

/**
 * The time after another session in which a session is to begin.
 *
 * @param action the other session's action in the protocol
 * @param relationship in FHIR's words, such as {@code after-end}
 * @param offset how long after it at least and at most
 */
record SessionWindow(String action, String relationship, Range offset) {

  /** The window in words. */
  String text(String otherSession) {
    return "From %s to %s %s of: %s"
        .formatted(
            quantity(offset.getLow()),
            quantity(offset.getHigh()),
            relationship.replace('-', ' '),
            otherSession);
  }

  private static String quantity(Quantity quantity) {
    return "%s %s"
        .formatted(
            quantity.getValue().toPlainString(),
            quantity.hasCode() ? quantity.getCode() : quantity.getUnit());
  }
}
