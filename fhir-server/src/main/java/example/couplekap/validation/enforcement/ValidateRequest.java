package example.couplekap.validation.enforcement;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import example.couplekap.validation.TextFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a client asks of {@code $validate}, whether by the body or by the URL.
 *
 * @param resource the text of the resource, empty if none was sent
 * @param format how it is written
 * @param mode what the resource is meant for, or null
 * @param profiles further profiles it must meet
 */
// Requests are read once and never compared, so the array's identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
record ValidateRequest(byte[] resource, TextFormat format, Mode mode, List<String> profiles) {

  /**
   * Reads a request.
   *
   * @throws InvalidRequestException if a parameter is unknown or has no such value
   */
  static ValidateRequest read(RequestDetails request) {
    byte[] body = request.loadRequestContents();
    TextFormat format = TextFormat.of(request.getHeader(Constants.HEADER_CONTENT_TYPE));
    ParametersBody parameters = ParametersBody.read(body, format);
    List<String> profiles =
        Stream.concat(parameters.values("profile"), urlValues(request, "profile")).toList();
    String mode =
        Stream.concat(parameters.values("mode"), urlValues(request, "mode"))
            .findFirst()
            .orElse(null);
    if (Mode.PROFILE.code().equals(mode) && profiles.isEmpty()) {
      throw new InvalidRequestException("The mode profile needs the parameter profile.");
    }
    return new ValidateRequest(parameters.resource(), format, mode(mode), profiles);
  }

  private static Stream<String> urlValues(RequestDetails request, String name) {
    String[] values = request.getParameters().get(name);
    return values == null ? Stream.empty() : Arrays.stream(values);
  }

  private static Mode mode(String code) {
    if (code == null) {
      return null;
    }
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidRequestException(unknownMode()));
  }

  private static String unknownMode() {
    return Arrays.stream(Mode.values())
        .map(Mode::code)
        .collect(Collectors.joining(", ", "The parameter mode takes one of: ", "."));
  }

  /** FHIR's resource-validation-mode. */
  enum Mode {
    CREATE,
    UPDATE,
    DELETE,
    PROFILE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
