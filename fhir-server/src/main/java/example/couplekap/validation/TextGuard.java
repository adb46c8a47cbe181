package example.couplekap.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import example.couplekap.validation.Finding.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Turns away texts that would overstrain a parser, before one sees them: those nested deeper than
 * any resource needs, and XML that declares a document type, through which it could name files of
 * this machine.
 */
final class TextGuard {

  private static final int DEEPEST = 200;

  private static final Position START = new Position(1, 1);
  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory XML = factory();

  private TextGuard() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The reason why a text is not to be parsed, if there is one. */
  static Optional<Finding> objection(byte[] text, TextFormat format) {
    return format == TextFormat.JSON ? ofJson(text) : ofXml(text);
  }

  private static Optional<Finding> ofJson(byte[] text) {
    int depth = 0;
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.of(objection("kap-malformed", "A resource is one JSON object.", START));
      }
      for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart() && ++depth > DEEPEST) {
          return Optional.of(tooDeep(position(parser.currentLocation())));
        } else if (token.isStructEnd()) {
          depth--;
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException malformed) {
      return Optional.of(malformed("JSON", position(malformed.getLocation())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Position position(JsonLocation location) {
    return location == null
        ? START
        : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static Optional<Finding> ofXml(byte[] text) {
    try {
      XMLStreamReader reader;
      synchronized (XML) {
        reader = XML.createXMLStreamReader(new ByteArrayInputStream(text));
      }
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          return Optional.of(doctype(position(reader.getLocation())));
        } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
          return Optional.of(tooDeep(position(reader.getLocation())));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException malformed) {
      return Optional.of(malformed("XML", position(malformed.getLocation())));
    }
  }

  private static Position position(Location location) {
    return location == null
        ? START
        : new Position(
            Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  private static Finding tooDeep(Position place) {
    return objection(
        "kap-too-deep", "The text is nested more than " + DEEPEST + " levels deep.", place);
  }

  private static Finding doctype(Position place) {
    return objection("kap-doctype", "A document type declaration (DOCTYPE) is not allowed.", place);
  }

  private static Finding malformed(String language, Position place) {
    return objection("kap-malformed", "The text is not well-formed " + language + '.', place);
  }

  private static Finding objection(String constraint, String message, Position place) {
    return Finding.of(Severity.ERROR, "structure", constraint, "Resource", message).at(place);
  }
}
