package example.couplekap.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionMappingComponent;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Which protocol rule a profile carries by an element's cardinality, binding, pattern or type: its
 * mapping with the identity {@code kap-rule} says so.
 */
final class RuleMappings {

  private static final String IDENTITY = "kap-rule";

  private final RuleCatalogue rules;
  private final Map<StructureDefinition, List<MappedElement>> known = new ConcurrentHashMap<>();

  RuleMappings(RuleCatalogue rules) {
    this.rules = rules;
  }

  /** The rule of exactly that element, such as {@code CarePlan.extension:dosingModel}. */
  Optional<String> ofElement(StructureDefinition profile, String elementId) {
    return mapped(profile).stream()
        .filter(element -> element.id().equals(elementId))
        .map(MappedElement::rule)
        .findFirst();
  }

  /**
   * The rule of the element at a place, or of the nearest element around it.
   *
   * @param path the place without indexes, such as {@code CarePlan.intent}
   * @param at the element at the place, if it is there
   */
  Optional<String> ofPath(StructureDefinition profile, String path, Optional<Element> at) {
    Optional<Element> here = at;
    for (String around = path; around.contains("."); around = parent(around)) {
      Optional<String> rule = ofExactPath(profile, around, here);
      if (rule.isPresent()) {
        return rule;
      }
      here = here.map(Element::getParentForValidator);
    }
    return Optional.empty();
  }

  private Optional<String> ofExactPath(
      StructureDefinition profile, String path, Optional<Element> at) {
    List<MappedElement> candidates =
        mapped(profile).stream().filter(element -> element.path().equals(path)).toList();
    if (path.endsWith("xtension")) {
      String url = at.map(element -> element.getNamedChildValue("url")).orElse(null);
      return candidates.stream()
          .filter(element -> url != null && element.extensions().contains(url))
          .map(MappedElement::rule)
          .findFirst();
    }
    List<String> distinct = candidates.stream().map(MappedElement::rule).distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  private List<MappedElement> mapped(StructureDefinition profile) {
    List<MappedElement> elements = known.get(profile);
    if (elements == null) {
      elements = read(profile);
      known.put(profile, elements);
    }
    return elements;
  }

  private List<MappedElement> read(StructureDefinition profile) {
    List<MappedElement> elements = new ArrayList<>();
    for (ElementDefinition element : profile.getSnapshot().getElement()) {
      for (ElementDefinitionMappingComponent mapping : element.getMapping()) {
        if (IDENTITY.equals(mapping.getIdentity()) && mapping.hasMap()) {
          List<String> extensions =
              element.getType().stream()
                  .flatMap(type -> type.getProfile().stream())
                  .map(canonical -> canonical.getValue())
                  .toList();
          rules
              .ofMapping(mapping.getMap())
              .map(rule -> new MappedElement(element.getId(), element.getPath(), extensions, rule))
              .ifPresent(elements::add);
        }
      }
    }
    return elements;
  }

  /** An element that carries a rule; of a sliced extension, with the extension's URL. */
  private record MappedElement(String id, String path, List<String> extensions, String rule) {}
}
