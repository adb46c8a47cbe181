package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An identifier that a record keeps wherever it is stored.
 *
 * @param system who assigns such identifiers
 * @param value the identifier
 */
record BusinessIdentifier(String system, String value) {

  private static final Set<String> NO_LONGER_OR_NOT_YET = Set.of("old", "temp");

  /** Reads the element {@code identifier}, which is a list or, in a few types, a single one. */
  static List<BusinessIdentifier> of(JsonNode element) {
    List<BusinessIdentifier> all = new ArrayList<>();
    if (element.isArray()) {
      element.forEach(each -> add(each, all));
    } else {
      add(element, all);
    }
    return all;
  }

  private static void add(JsonNode element, List<BusinessIdentifier> all) {
    String system = element.path("system").asText();
    String value = element.path("value").asText();
    if (!system.isEmpty()
        && !value.isEmpty()
        && !NO_LONGER_OR_NOT_YET.contains(element.path("use").asText())) {
      all.add(new BusinessIdentifier(system, value));
    }
  }

  /** The condition of a write, such as {@code Patient?identifier=…}. */
  String condition(String type) {
    return type + "?identifier=" + escaped(system) + "%7C" + escaped(value);
  }

  /** FHIR's own separators within a token are escaped by a backslash, others for the URL. */
  private static String escaped(String part) {
    return URLEncoder.encode(
        part.replace("\\", "\\\\").replace("|", "\\|").replace(",", "\\,").replace("$", "\\$"),
        StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return system + '|' + value;
  }
}
