package example.couplekap.validation.enforcement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import example.couplekap.validation.TextFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * A body that is a resource, or a Parameters resource that wraps one. The wrapped resource is cut
 * out in place, with blanks before it, so that lines and columns stay those of the body.
 */
public final class ParametersBody {

  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory XML = factory();

  /** The start of a tag with the name of its element. */
  private static final Pattern TAG = Pattern.compile("<[^\\s/>]+");

  /** How deep the elements of a parameter stand in XML, and the resource in one of them. */
  private static final int OF_A_PARAMETER = 3;

  private static final int OF_THE_RESOURCE = 4;

  private final byte[] resource;
  private final Map<String, String> values;

  /**
   * Woodstox, which HAPI FHIR reads XML with, tells offsets; the Java platform's reader does not.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private ParametersBody(byte[] resource, Map<String, String> values) {
    this.resource = resource;
    this.values = values;
  }

  /** Reads a body; one that is no Parameters resource is the resource itself. */
  public static ParametersBody read(byte[] body, TextFormat format) {
    if (body == null || body.length == 0) {
      return new ParametersBody(new byte[0], Map.of());
    }
    try {
      return format == TextFormat.JSON ? ofJson(body) : ofXml(body);
    } catch (IOException | XMLStreamException unreadable) {
      // What is wrong with the text is the validator's to say, with its place.
      return new ParametersBody(body, Map.of());
    }
  }

  /** The text of the resource; empty if there is none. */
  public byte[] resource() {
    return resource;
  }

  /** The values of all parameters that have a simple one, by name. */
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  /** The value of a simple parameter. */
  public Stream<String> values(String name) {
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

  private static ParametersBody ofXml(byte[] body) throws XMLStreamException {
    String text = new String(body, StandardCharsets.UTF_8);
    XMLStreamReader2 reader = (XMLStreamReader2) XML.createXMLStreamReader(new StringReader(text));
    Map<String, String> values = new HashMap<>();
    String resource = "";
    String name = "";
    int depth = 0;
    int start = 0;
    String declaration = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String element = reader.getLocalName();
        if (depth == 1 && !element.equals("Parameters")) {
          return new ParametersBody(body, Map.of());
        } else if (depth == OF_A_PARAMETER && element.equals("name")) {
          name = reader.getAttributeValue(null, "value");
        } else if (depth == OF_A_PARAMETER && element.startsWith("value")) {
          values.put(name, reader.getAttributeValue(null, "value"));
        } else if (depth == OF_THE_RESOURCE) {
          start = (int) reader.getLocationInfo().getStartingCharOffset();
          declaration = inheritedNamespace(reader);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (depth == OF_THE_RESOURCE) {
          int end = (int) reader.getLocationInfo().getEndingCharOffset();
          resource = cut(text, start, end, declaration);
        }
        depth--;
      }
    }
    return new ParametersBody(resource.getBytes(StandardCharsets.UTF_8), values);
  }

  /** The namespace that an element has from those around it, as it would declare it itself. */
  private static String inheritedNamespace(XMLStreamReader2 element) {
    if (element.getNamespaceCount() > 0) {
      return "";
    }
    String prefix = element.getPrefix();
    return (prefix == null || prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
        + "=\""
        + element.getNamespaceURI()
        + '"';
  }

  private static String cut(String text, int start, int end, String declaration) {
    String before = text.substring(0, start).replaceAll("[^\\r\\n]", " ");
    Matcher tag = TAG.matcher(text).region(start, end);
    int nameEnd = tag.lookingAt() ? tag.end() : start;
    return before + text.substring(start, nameEnd) + declaration + text.substring(nameEnd, end);
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
