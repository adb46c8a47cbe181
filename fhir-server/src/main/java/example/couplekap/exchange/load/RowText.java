package example.couplekap.exchange.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told of a row's text without understanding it. */
final class RowText {

  private static final Pattern TYPE = Pattern.compile("\"resourceType\"\\s*:\\s*\"([A-Za-z]+)\"");
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([A-Za-z0-9.-]{1,64})\"");
  private static final Pattern REFERENCE =
      Pattern.compile("\"reference\"\\s*:\\s*\"([^\"\\\\]+)\"");

  private RowText() {}

  static boolean isBlank(byte[] text) {
    for (byte each : text) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Where the text is no UTF-8, from 0; empty if it is. UTF-16 is told by its zero bytes. */
  static Optional<Integer> firstForeignByte(byte[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == 0) {
        return Optional.of(i);
      }
    }
    ByteBuffer bytes = ByteBuffer.wrap(text);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return Optional.empty();
    } catch (CharacterCodingException foreign) {
      return Optional.of(bytes.position());
    }
  }

  /** Whether JSON begins in the text and does not end. */
  static boolean endsWithin(byte[] text) {
    if (isBlank(text)) {
      return false;
    }
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
      return false;
    } catch (JsonEOFException cutOff) {
      return true;
    } catch (IOException wrong) {
      return false;
    }
  }

  /** The type that a damaged text names. */
  static Optional<String> type(byte[] text) {
    return first(TYPE, text);
  }

  /** The id that a damaged text gives itself, as {@code Type/id}. */
  static Optional<String> name(byte[] text) {
    return type(text).flatMap(type -> first(ID, text).map(id -> type + '/' + id));
  }

  /** Whom a damaged text refers to: enough to tell whose course it would have belonged to. */
  static List<String> references(byte[] text) {
    Matcher matcher = REFERENCE.matcher(plain(text));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Optional<String> first(Pattern pattern, byte[] text) {
    Matcher matcher = pattern.matcher(plain(text));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What is looked for is ASCII in every encoding that is met. */
  private static String plain(byte[] text) {
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
