package example.couplekap.validation.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import example.couplekap.validation.TextFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * A body that is a resource, or a Parameters resource that wraps one. From JSON the wrapped
 * resource is cut out in place, with blanks around it, so that lines and columns stay those of the
 * body.
 */
final class ParametersBody {

  private static final JsonFactory JSON = new JsonFactory();

  private final byte[] resource;
  private final Map<String, String> values;

  private ParametersBody(byte[] resource, Map<String, String> values) {
    this.resource = resource;
    this.values = values;
  }

  /** Reads a body; one that is no Parameters resource is the resource itself. */
  static ParametersBody read(byte[] body, TextFormat format) {
    if (body == null || body.length == 0) {
      return new ParametersBody(new byte[0], Map.of());
    }
    try {
      return format == TextFormat.JSON ? ofJson(body) : ofXml(body);
    } catch (IOException | DataFormatException unreadable) {
      // What is wrong with the text is the validator's to say, with its place.
      return new ParametersBody(body, Map.of());
    }
  }

  /** The text of the resource; empty if there is none. */
  byte[] resource() {
    return resource;
  }

  /** The value of a simple parameter. */
  Stream<String> values(String name) {
    return Stream.ofNullable(values.get(name));
  }

  private static ParametersBody ofJson(byte[] body) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      parser.nextToken();
      boolean wraps = false;
      Wrapped wrapped = new Wrapped();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("resourceType")) {
          wraps = parser.getText().equals("Parameters");
        } else if (field.equals("parameter") && value == JsonToken.START_ARRAY) {
          readParameters(parser, wrapped);
        } else {
          parser.skipChildren();
        }
      }
      return wraps
          ? new ParametersBody(wrapped.cutFrom(body), wrapped.values)
          : new ParametersBody(body, Map.of());
    }
  }

  private static void readParameters(JsonParser parser, Wrapped wrapped) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String name = "";
      String value = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        if (field.equals("name")) {
          name = parser.getText();
        } else if (field.startsWith("value") && token.isScalarValue()) {
          value = parser.getText();
        } else if (field.equals("resource") && token == JsonToken.START_OBJECT) {
          wrapped.start = (int) parser.currentTokenLocation().getByteOffset();
          parser.skipChildren();
          wrapped.end = (int) parser.currentLocation().getByteOffset();
        } else {
          parser.skipChildren();
        }
      }
      if (value != null) {
        wrapped.values.put(name, value);
      }
    }
  }

  private static ParametersBody ofXml(byte[] body) {
    FhirContext context = FhirContext.forR4Cached();
    String text = new String(body, StandardCharsets.UTF_8);
    if (!(context.newXmlParser().parseResource(text) instanceof Parameters parameters)) {
      return new ParametersBody(body, Map.of());
    }
    Map<String, String> values = new HashMap<>();
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      if (parameter.hasValue() && parameter.getValue().isPrimitive()) {
        values.put(parameter.getName(), parameter.getValue().primitiveValue());
      }
    }
    List<Resource> wrapped =
        parameters.getParameter().stream()
            .map(ParametersParameterComponent::getResource)
            .filter(resource -> resource != null)
            .toList();
    byte[] inner =
        wrapped.isEmpty()
            ? new byte[0]
            : context
                .newXmlParser()
                .encodeResourceToString(wrapped.get(0))
                .getBytes(StandardCharsets.UTF_8);
    return new ParametersBody(inner, values);
  }

  /** Where in the body the wrapped resource stands, and what stands beside it. */
  private static final class Wrapped {

    private final Map<String, String> values = new HashMap<>();
    private int start;
    private int end;

    byte[] cutFrom(byte[] body) {
      if (end == 0) {
        return new byte[0];
      }
      byte[] cut = Arrays.copyOf(body, end);
      for (int i = 0; i < start; i++) {
        if (cut[i] != '\n' && cut[i] != '\r') {
          cut[i] = ' ';
        }
      }
      return cut;
    }
  }
}
