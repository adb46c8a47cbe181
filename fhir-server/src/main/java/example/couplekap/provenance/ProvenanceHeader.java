package example.couplekap.provenance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import jakarta.servlet.http.HttpServletRequest;
import org.hl7.fhir.r4.model.Provenance;

/**
 * What a client tells of a write besides, in the header {@code X-Provenance} (FHIR R4, Provenance,
 * section 6.3.4.3): a Provenance in JSON, whose targets the server fills in.
 */
final class ProvenanceHeader {

  private static final String NAME = "X-Provenance";

  private ProvenanceHeader() {}

  /**
   * Reads the header.
   *
   * @return without content if there is none
   * @throws InvalidRequestException if it is not such a Provenance
   */
  static Provenance of(HttpServletRequest request) {
    String text = request.getHeader(NAME);
    return text == null ? new Provenance() : parse(text);
  }

  private static Provenance parse(String text) {
    Provenance given = read(text);
    if (given.hasTarget()) {
      throw refusal("it names a target, which the server does");
    }
    if (given.hasId() || given.hasMeta()) {
      throw refusal("it has an id or meta, which the server makes");
    }
    return given;
  }

  private static Provenance read(String text) {
    IParser parser =
        FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    try {
      return parser.parseResource(Provenance.class, text);
    } catch (DataFormatException | IllegalArgumentException unreadable) {
      throw refusal(unreadable.getMessage());
    }
  }

  private static InvalidRequestException refusal(String reason) {
    return new InvalidRequestException(
        "The header %s must hold a Provenance as JSON on one line, without id, meta and target: %s."
            .formatted(NAME, reason));
  }
}
