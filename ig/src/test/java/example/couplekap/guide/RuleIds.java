package example.couplekap.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Names the protocol rule behind a validator's message: an invariant {@code kap-d2} carries its
 * rule in its name; for cardinality, type, binding and fixed value the profile's mapping {@code
 * kap-rule} says which rule the element serves.
 */
final class RuleIds {

  private static final String MAPPING = "kap-rule";
  private static final Pattern INVARIANT = Pattern.compile(".*#kap-([a-z]+[0-9]+)(-.*)?");
  private static final Pattern ELEMENT =
      Pattern.compile("[A-Z]\\w+(?:\\.\\w+(?:\\[x\\])?(?::[\\w/-]+)*)+");
  private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\((\\w+)\\)|\\[(\\d+)\\])?");

  private record Element(String profile, String id) {}

  private record Extension(String profile, String path, String url) {}

  private final Map<Element, String> rules = new HashMap<>();
  private final Map<Extension, String> extensionSlices = new HashMap<>();

  RuleIds(List<Resource> definitions) {
    definitions.stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast)
        .forEach(this::index);
  }

  private void index(StructureDefinition profile) {
    for (ElementDefinition element : profile.getSnapshot().getElement()) {
      element.getMapping().stream()
          .filter(mapping -> mapping.getIdentity().equals(MAPPING))
          .forEach(
              mapping ->
                  rules.put(new Element(profile.getUrl(), element.getId()), mapping.getMap()));
      for (TypeRefComponent type : element.getType()) {
        for (CanonicalType url : type.getProfile()) {
          extensionSlices.put(
              new Extension(profile.getUrl(), element.getPath(), url.getValue()), element.getId());
        }
      }
    }
  }

  /**
   * The rule behind a message.
   *
   * @param messageId the validator's name of the message
   * @param text the message, which for a missing or superfluous element names the element
   * @param location where the message applies
   * @param resource the resource in question
   * @return the rule's id; if no rule of the guide is behind, the invariant's key or the
   *     validator's name of the message
   */
  String of(String messageId, String text, String location, JsonNode resource) {
    Matcher invariant = INVARIANT.matcher(messageId);
    if (invariant.matches()) {
      return invariant.group(1).toUpperCase(Locale.ROOT);
    }
    List<String> named = ELEMENT.matcher(text).results().map(MatchResult::group).toList();
    return profiles(resource)
        .flatMap(profile -> named.stream().map(id -> rules.get(new Element(profile, id))))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> ruleAt(location, resource, messageId.replaceFirst(".*#", "")));
  }

  private String ruleAt(String location, JsonNode resource, String otherwise) {
    String rule = otherwise;
    JsonNode node = resource;
    List<Element> places = root(resource);
    for (MatchResult step : STEP.matcher(location).results().skip(1).toList()) {
      String name = step.group(1);
      if (name.equals("resource")) {
        node = node.path(name);
        places = root(node);
        continue;
      }
      if (!name.equals("ofType")) {
        node = node.path(name);
        node = node.isArray() ? node.path(step.group(3) == null ? 0 : index(step)) : node;
      }
      places = below(places, name, node.path("url").asText());
      for (Element place : places) {
        rule = rules.getOrDefault(place, rule);
      }
    }
    return rule;
  }

  private static List<Element> root(JsonNode resource) {
    String type = resource.path("resourceType").asText();
    return profiles(resource).map(profile -> new Element(profile, type)).toList();
  }

  /** The element one step down: in each profile, and in the definition of an extension. */
  private List<Element> below(List<Element> places, String name, String url) {
    List<Element> below = new ArrayList<>();
    for (Element place : places) {
      String id = place.id() + (name.equals("ofType") ? "[x]" : "." + name);
      Extension slice = new Extension(place.profile(), id, url);
      below.add(new Element(place.profile(), extensionSlices.getOrDefault(slice, id)));
    }
    if (name.endsWith("xtension")) {
      below.add(new Element(url, "Extension"));
    }
    return below;
  }

  private static int index(MatchResult step) {
    return Integer.parseInt(step.group(3));
  }

  private static Stream<String> profiles(JsonNode resource) {
    return StreamSupport.stream(resource.path("meta").path("profile").spliterator(), false)
        .map(JsonNode::asText);
  }
}
