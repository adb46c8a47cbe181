package example.couplekap.exchange.load;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file with one resource, or a Bundle, in XML. It is read whole, and goes on as JSON. */
final class XmlDocument {

  private static final byte[] NOTHING = {};

  private XmlDocument() {}

  /** Reads the file; what FHIR does not know is refused, not dropped. */
  static void read(String file, InputStream stream, RowSink sink) throws IOException {
    byte[] text = stream.readAllBytes();
    FhirContext fhir = FhirContext.forR4Cached();
    IParser xml = fhir.newXmlParser().setParserErrorHandler(new StrictErrorHandler());
    byte[] json;
    try {
      json =
          fhir.newJsonParser()
              .encodeResourceToString(xml.parseResource(new ByteArrayInputStream(text)))
              .getBytes(StandardCharsets.UTF_8);
    } catch (DataFormatException malformed) {
      sink.damage(
          new Place(file, 1),
          NOTHING,
          "The file is no FHIR R4 in XML: " + malformed.getMessage() + '.');
      return;
    }
    JsonNode resource = Json.MAPPER.readTree(json);
    if (!resource.path("resourceType").asText().equals("Bundle")) {
      sink.row(new Place(file, 1), "", json);
      return;
    }
    JsonDocument.read(file, () -> new ByteArrayInputStream(json), sink);
  }
}
