package example.couplekap.exchange.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;

/** A file with one resource, or with a Bundle of them, which is read entry by entry. */
final class JsonDocument {

  private static final byte[] NOTHING = {};

  /** Reads one of many. */
  private static final ObjectReader NEXT =
      Json.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonDocument() {}

  /** Opens the file; it is read twice. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /** Reads the file. */
  static void read(String file, Source source, RowSink sink) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(source.open())) {
      if (isBundle(source)) {
        entries(file, parser, sink);
      } else {
        JsonNode resource = Json.MAPPER.readTree(parser);
        sink.row(new Place(file, 1), "", Json.bytes(resource));
      }
    } catch (JsonProcessingException malformed) {
      long line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
      sink.damage(
          new Place(file, Math.max(1, line)),
          NOTHING,
          "The file is no JSON from here on; it may have been cut off. What follows could not be"
              + " read: mend it, and load it again.");
    }
  }

  private static boolean isBundle(Source source) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(source.open())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean decides = parser.currentName().equals("resourceType");
        parser.nextToken();
        if (decides) {
          return "Bundle".equals(parser.getValueAsString());
        }
        parser.skipChildren();
      }
      return false;
    }
  }

  private static void entries(String file, JsonParser parser, RowSink sink) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean entries = parser.currentName().equals("entry");
      parser.nextToken();
      if (!entries) {
        parser.skipChildren();
        continue;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Place place = new Place(file, parser.currentTokenLocation().getLineNr());
        JsonNode entry = NEXT.readTree(parser);
        if (entry.has("resource")) {
          sink.row(place, entry.path("fullUrl").asText(), Json.bytes(entry.get("resource")));
        } else {
          sink.damage(
              place,
              Json.bytes(entry),
              "This entry has no resource. The loader stores resources; it deletes nothing.");
        }
      }
    }
  }
}
