package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import example.couplekap.validation.TextFormat;
import example.couplekap.validation.enforcement.ParametersBody;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;

/**
 * What a client gives an operation, whether in the body or in the URL.
 *
 * @param resource the text of the resource in the body, empty if there is none
 * @param format how it is written
 * @param at the instant asked for, or now
 * @param flag whether the operation's own boolean parameter is true
 */
// Requests are read once and never compared, so the array's identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
record OperationInput(byte[] resource, TextFormat format, Instant at, boolean flag) {

  /**
   * Reads a request.
   *
   * @param flag the name of the operation's own boolean parameter
   * @throws InvalidRequestException if a parameter has no such value
   */
  static OperationInput read(RequestDetails request, Clock clock, String flag) {
    TextFormat format = TextFormat.of(request.getHeader(Constants.HEADER_CONTENT_TYPE));
    ParametersBody body = ParametersBody.read(request.loadRequestContents(), format);
    return new OperationInput(
        body.resource(),
        format,
        value(request, body, "at").map(OperationInput::instant).orElseGet(clock::instant),
        value(request, body, flag).map(value -> isTrue(flag, value)).orElse(false));
  }

  private static Optional<String> value(RequestDetails request, ParametersBody body, String name) {
    String[] inUrl = request.getParameters().get(name);
    return Stream.concat(body.values(name), inUrl == null ? Stream.empty() : Arrays.stream(inUrl))
        .findFirst();
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

  private static boolean isTrue(String name, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new InvalidRequestException(
              "The parameter %s takes true or false.".formatted(name));
    };
  }
}
