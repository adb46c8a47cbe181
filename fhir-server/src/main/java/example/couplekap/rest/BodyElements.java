package example.couplekap.rest;

import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Bounds what a body holds, which its bytes do not: a megabyte of tiny elements costs a thousand
 * times as much to judge as one long text, and a list's cost grows faster than its length.
 *
 * @param most elements in the body
 * @param mostInAList items of one list, or children of one element in XML
 */
record BodyElements(int most, int mostInAList) {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final XMLInputFactory XML = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Refuses JSON that holds too much.
   *
   * @throws PayloadTooLargeException naming the place and the bound
   */
  void requireFewInJson(byte[] json) {
    int elements = 0;
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart() || token.isScalarValue()) {
          elements++;
          requireFew(elements, index(parser, token) + 1, parser.currentLocation().getLineNr());
        }
      }
    } catch (IOException malformed) {
      // The parser that reads the body says this better.
    }
  }

  /** The place of a value in the list it stands in, from 0; -1 outside of lists. */
  private static int index(JsonParser parser, JsonToken token) {
    JsonStreamContext context = parser.getParsingContext();
    JsonStreamContext around = token.isStructStart() ? context.getParent() : context;
    return around != null && around.inArray() ? around.getCurrentIndex() : -1;
  }

  /**
   * Refuses XML that holds too much.
   *
   * @throws PayloadTooLargeException naming the place and the bound
   */
  void requireFewInXml(byte[] xml) {
    int elements = 0;
    Deque<Integer> children = new ArrayDeque<>();
    children.push(0);
    try {
      XMLStreamReader reader = reader(xml);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          elements++;
          int siblings = children.pop() + 1;
          requireFew(elements, siblings, reader.getLocation().getLineNumber());
          children.push(siblings);
          children.push(0);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          children.pop();
        }
      }
    } catch (XMLStreamException malformed) {
      // The parser that reads the body says this better.
    }
  }

  private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    synchronized (XML) {
      return XML.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
  }

  private void requireFew(int elements, int siblings, int line) {
    if (elements > most) {
      throw new PayloadTooLargeException(
          "The body has more than %d elements at line %d; send it in parts.".formatted(most, line));
    }
    if (siblings > mostInAList) {
      throw new PayloadTooLargeException(
          "A list has more than %d items at line %d; that many are not accepted in one resource."
              .formatted(mostInAList, line));
    }
  }
}
