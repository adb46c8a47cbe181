package example.couplekap.support;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fields as HTML forms and OAuth send them ({@code application/x-www-form-urlencoded}).
 *
 * @param fields names and values
 */
public record Form(Map<String, String> fields) {

  static Form of(Map<String, String> fields) {
    return new Form(fields);
  }

  /** Reads what follows the question mark, or the number sign, of an address. */
  static Form ofAddress(String address) {
    Map<String, String> fields = new LinkedHashMap<>();
    Stream.of(address.replaceFirst("^[^?#]*[?#]?", "").split("&"))
        .map(field -> field.split("=", 2))
        .forEach(field -> fields.put(decode(field[0]), field.length > 1 ? decode(field[1]) : ""));
    return new Form(fields);
  }

  /** The fields as they are sent. */
  String text() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /**
   * Posts the fields.
   *
   * @param headers names and values in turn
   */
  Answer post(String address, String... headers) {
    List<String> all =
        new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
    all.addAll(List.of(headers));
    return Http.sendTo(
        address, "POST", BodyPublishers.ofString(text()), all.toArray(String[]::new));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
