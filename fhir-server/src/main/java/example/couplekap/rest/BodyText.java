package example.couplekap.rest;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * What HAPI FHIR's parsers let pass silently or fail on late: bytes that are no UTF-8, a JSON key
 * given twice, and characters that no database column holds. Whether the text is well-formed beyond
 * that is left to the parser that reads it.
 */
final class BodyText {

  private static final int BUFFER = 8192;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private BodyText() {}

  /**
   * Refuses text that is not UTF-8.
   *
   * @throws InvalidRequestException naming the place
   */
  static void requireUtf8(byte[] body) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(body);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    CoderResult result;
    do {
      result = decoder.decode(bytes, characters.clear(), true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw new InvalidRequestException(
          "The body is not UTF-8 at byte %d; send FHIR in UTF-8.".formatted(bytes.position()));
    }
  }

  /**
   * Refuses JSON with a key given twice, with characters that cannot be stored, or with too many
   * elements.
   *
   * @throws InvalidRequestException naming the place
   */
  static void requireClean(byte[] json, BodyElements bounds) {
    int elements = 0;
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart() || token.isScalarValue()) {
          elements++;
          bounds.requireFew(
              elements, index(parser, token) + 1, parser.currentLocation().getLineNr());
        }
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
          requireStorable(parser);
        }
      }
    } catch (JsonParseException invalid) {
      if (String.valueOf(invalid.getOriginalMessage()).startsWith("Duplicate field")) {
        throw new InvalidRequestException(
            "%s at line %d, column %d; give each key once."
                .formatted(
                    invalid.getOriginalMessage(),
                    invalid.getLocation().getLineNr(),
                    invalid.getLocation().getColumnNr()));
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
   * Refuses XML with a document type, which is how entities get in.
   *
   * @throws InvalidRequestException where there is one
   */
  static void requireNoDocumentType(byte[] xml) {
    if (new String(xml, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
      throw new InvalidRequestException(
          "The body has a document type; send FHIR in XML without one.");
    }
  }

  private static void requireStorable(JsonParser parser) throws IOException {
    if (!isStorable(parser.getText())) {
      throw new InvalidRequestException(
          "The text at line %d, column %d holds a character that cannot be stored; leave out U+0000 and half surrogate pairs."
              .formatted(
                  parser.currentTokenLocation().getLineNr(),
                  parser.currentTokenLocation().getColumnNr()));
    }
  }

  /** Whether PostgreSQL can hold a text: no U+0000, and surrogates in pairs only. */
  static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == 0 || Character.isLowSurrogate(character)) {
        return false;
      }
      if (Character.isHighSurrogate(character)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
