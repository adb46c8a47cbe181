package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import example.couplekap.validation.TextFormat;
import example.couplekap.validation.enforcement.ParametersBody;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.DateTimeType;

/**
 * What a client gives an operation, whether in the body or in the URL.
 *
 * @param resource the text of the resource in the body, empty if there is none
 * @param format how it is written
 * @param values of the operation's other parameters, by name
 */
// Requests are read once and never compared, so the array's identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
record OperationInput(byte[] resource, TextFormat format, Map<String, String> values) {

  /** Parameters of every request, such as {@code _format}, begin so. */
  private static final String OF_EVERY_REQUEST = "_";

  /** The instant that an operation is asked about. */
  static final String AT = "at";

  /**
   * Reads a request.
   *
   * @param defined the names of the operation's parameters, the resource apart
   * @throws InvalidRequestException if there is another parameter
   */
  static OperationInput read(RequestDetails request, Set<String> defined) {
    TextFormat format = TextFormat.of(request.getHeader(Constants.HEADER_CONTENT_TYPE));
    ParametersBody body = ParametersBody.read(request.loadRequestContents(), format);
    Map<String, String> values = new HashMap<>();
    request
        .getParameters()
        .forEach(
            (name, inUrl) -> {
              if (!name.startsWith(OF_EVERY_REQUEST)) {
                values.put(name, inUrl[0]);
              }
            });
    values.putAll(body.values());
    values.keySet().stream()
        .filter(name -> !defined.contains(name))
        .findFirst()
        .ifPresent(name -> refuse(name, defined));
    return new OperationInput(body.resource(), format, Map.copyOf(values));
  }

  private static void refuse(String name, Set<String> defined) {
    throw new InvalidRequestException(
        defined.isEmpty()
            ? "There is no parameter %s here.".formatted(name)
            : "There is no parameter %s here; known are: %s."
                .formatted(name, String.join(", ", new TreeSet<>(defined))));
  }

  /**
   * The instant asked about, or now.
   *
   * @throws InvalidRequestException if it cannot be read
   */
  Instant at(Clock clock) {
    return Optional.ofNullable(values.get(AT))
        .map(OperationInput::instant)
        .orElseGet(clock::instant);
  }

  /** A plus sign in a URL means a blank, unless it is escaped; an offset is meant all the same. */
  private static Instant instant(String value) {
    try {
      DateTimeType time = new DateTimeType(value.replace(' ', '+'));
      return time.getValue().toInstant();
    } catch (IllegalArgumentException unreadable) {
      throw new InvalidRequestException(
          "The parameter at takes a FHIR dateTime, such as 2026-03-01T09:00:00-05:00.");
    }
  }

  /**
   * Whether a boolean parameter is there and true.
   *
   * @throws InvalidRequestException if it is neither true nor false
   */
  boolean isTrue(String name) {
    return switch (values.getOrDefault(name, "false")) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new InvalidRequestException(
              "The parameter %s takes true or false.".formatted(name));
    };
  }
}
