package example.couplekap.exchange.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the guide's example courses, from which any number of couples' courses are made. */
final class CourseTemplate {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SHARED = Set.of("Organization", "Location", "Practitioner");
  private static final Pattern DATE = Pattern.compile("(?<=\")\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DYAD = Pattern.compile("sid/dyad\",\"value\":\"([0-9a-f-]{36})\"");

  private static final Pattern SESSION =
      Pattern.compile("(sid/session\",\"value\":\")[^\"]*?(-\\d+\")");

  /** Stands where each couple has a name of its own. */
  private static final String COUPLE = "couple-0";

  private final List<ObjectNode> shared = new ArrayList<>();
  private final String records;

  /**
   * Takes a course.
   *
   * @param json a transaction Bundle in which each record has a {@code fullUrl}
   */
  CourseTemplate(String json) {
    ObjectNode bundle = read(json);
    String text = bundle.toString();
    int number = 0;
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      text =
          text.replace(
              entry.path("fullUrl").asText(),
              name(resource) + (isShared(resource) ? "" : "-" + ++number));
    }
    Matcher dyad = DYAD.matcher(text);
    if (dyad.find()) {
      text = text.replace(dyad.group(1), COUPLE + "-dyad");
    }
    text = SESSION.matcher(text).replaceAll("$1" + COUPLE + "$2");
    String keeper = "";
    ObjectNode literal = read(text);
    List<ObjectNode> own = new ArrayList<>();
    for (JsonNode entry : literal.path("entry")) {
      String name = entry.path("fullUrl").asText();
      ObjectNode resource = JSON.createObjectNode();
      resource.set("resourceType", entry.at("/resource/resourceType"));
      resource.put("id", name.substring(name.indexOf('/') + 1));
      resource.setAll((ObjectNode) entry.path("resource"));
      if (resource.path("resourceType").asText().equals("Organization") && keeper.isEmpty()) {
        keeper = name;
      }
      (isShared(resource) ? shared : own).add(resource);
    }
    String organization = keeper;
    own.stream()
        .filter(resource -> resource.path("resourceType").asText().equals("Patient"))
        .forEach(
            patient -> patient.putObject("managingOrganization").put("reference", organization));
    this.records = own.toString();
  }

  private static boolean isShared(JsonNode resource) {
    return SHARED.contains(resource.path("resourceType").asText());
  }

  private static String name(JsonNode resource) {
    return resource.path("resourceType").asText()
        + '/'
        + (isShared(resource) ? resource.at("/identifier/0/value").asText() : COUPLE);
  }

  /** The people and places that all couples share. */
  List<ObjectNode> shared() {
    return List.copyOf(shared);
  }

  /**
   * One couple's records.
   *
   * @param couple the name that its ids begin with
   * @param dyad the key that its records share
   * @param weeks how much earlier everything happened
   */
  List<ObjectNode> records(String couple, String dyad, int weeks) {
    String text = records.replace(COUPLE + "-dyad", dyad).replace(COUPLE, couple);
    String earlier =
        DATE.matcher(text)
            .replaceAll(date -> LocalDate.parse(date.group()).minusWeeks(weeks).toString());
    List<ObjectNode> all = new ArrayList<>();
    try {
      JSON.readTree(earlier).forEach(resource -> all.add((ObjectNode) resource));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
