package example.couplekap.validation;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was found wrong, or worth saying, about a resource.
 *
 * <p>A finding never carries what the resource holds at the place: an answer to a screening
 * question must not travel in an error message.
 *
 * @param severity how much it weighs
 * @param kind what sort of thing is wrong, as FHIR's {@code issue-type} code
 * @param message what is required, in plain words
 * @param expression the FHIRPath of the place, from the resource or from the Bundle it came in
 * @param position line and column of the place in the text, when there was a text
 * @param rule the id of the protocol rule that is broken, such as {@code D2}, when it is one
 * @param constraint the invariant's key, or the validator's own id of the message
 * @param profile the profile that asks for it, when known
 */
public record Finding(
    Severity severity,
    String kind,
    String message,
    String expression,
    Optional<Position> position,
    Optional<String> rule,
    String constraint,
    Optional<String> profile) {

  /** Checks that nothing is missing. */
  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(message);
    Objects.requireNonNull(expression);
    Objects.requireNonNull(position);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(constraint);
    Objects.requireNonNull(profile);
  }

  /**
   * A finding about the resource as a whole that no profile's text words.
   *
   * @param constraint an id for programs
   */
  public static Finding of(
      Severity severity, String kind, String constraint, String expression, String message) {
    return new Finding(
        severity,
        kind,
        message,
        expression,
        Optional.empty(),
        Optional.empty(),
        constraint,
        Optional.empty());
  }

  /** Whether it refuses the resource. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same finding, weighing otherwise. */
  public Finding withSeverity(Severity other) {
    return new Finding(other, kind, message, expression, position, rule, constraint, profile);
  }

  /** The same finding about the same place, seen from further out. */
  public Finding at(String outerExpression) {
    return new Finding(
        severity, kind, message, outerExpression, position, rule, constraint, profile);
  }

  /** The same finding about something that was not read from a text. */
  public Finding withoutPosition() {
    return new Finding(
        severity, kind, message, expression, Optional.empty(), rule, constraint, profile);
  }

  /** The same finding with its place in the text. */
  public Finding at(Position place) {
    return new Finding(
        severity, kind, message, expression, Optional.of(place), rule, constraint, profile);
  }

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Position(int line, int column) {}
}
