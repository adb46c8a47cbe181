package example.couplekap.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.ElementDefinition;
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
  private static final Pattern ELEMENT = Pattern.compile("[A-Z]\\w+(?:\\.[\\w:/\\[\\]-]+)+");

  private final Map<String, String> ruleOfElement = new TreeMap<>();

  RuleIds(List<Resource> definitions) {
    definitions.stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast)
        .forEach(this::index);
  }

  private void index(StructureDefinition definition) {
    for (ElementDefinition element : definition.getSnapshot().getElement()) {
      element.getMapping().stream()
          .filter(mapping -> mapping.getIdentity().equals(MAPPING))
          .forEach(mapping -> ruleOfElement.put(element.getId(), mapping.getMap()));
    }
  }

  /**
   * The rule behind a message.
   *
   * @param messageId the validator's name of the message
   * @param text the message, which for a missing or superfluous element names the element
   * @param location where the message applies
   * @return the rule's id, or the validator's name of the message if no rule of the guide is behind
   */
  String of(String messageId, String text, String location) {
    Matcher invariant = INVARIANT.matcher(messageId);
    if (invariant.matches()) {
      return invariant.group(1).toUpperCase(Locale.ROOT);
    }
    return ELEMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(ruleOfElement::get)
        .flatMap(rule -> Optional.ofNullable(rule).stream())
        .findFirst()
        .orElse(messageId);
  }
}
