package example.couplekap.validation;

import java.util.Locale;

/** How a resource is written down. */
public enum TextFormat {
  JSON,
  XML;

  /**
   * How a body is written.
   *
   * @param contentType its media type, or null; what is not XML is taken for JSON
   */
  public static TextFormat of(String contentType) {
    return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("xml") ? XML : JSON;
  }
}
