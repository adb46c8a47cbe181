package example.couplekap.validation.definitions;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r5.model.Enumerations.CodeSystemContentMode;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetFilterComponent;

/** The concepts of one code system, ready for questions about membership. */
final class ConceptIndex {

  private final boolean complete;
  private final boolean caseSensitive;
  private final Map<String, ConceptDefinitionComponent> concepts = new HashMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();

  ConceptIndex(CodeSystem system) {
    this.complete = system.getContent() == CodeSystemContentMode.COMPLETE;
    this.caseSensitive = !system.hasCaseSensitive() || system.getCaseSensitive();
    add(system.getConcept(), null);
  }

  private void add(List<ConceptDefinitionComponent> siblings, String parent) {
    for (ConceptDefinitionComponent concept : siblings) {
      String code = key(concept.getCode());
      concepts.put(code, concept);
      Set<String> above = parents.computeIfAbsent(code, unused -> new HashSet<>());
      if (parent != null) {
        above.add(parent);
      }
      for (ConceptPropertyComponent property : concept.getProperty()) {
        if ("parent".equals(property.getCode()) || "subsumedBy".equals(property.getCode())) {
          above.add(key(property.getValue().primitiveValue()));
        }
      }
      add(concept.getConcept(), code);
    }
  }

  boolean isEmpty() {
    return concepts.isEmpty();
  }

  Membership contains(String code) {
    return concepts.containsKey(key(code)) ? Membership.YES : absent();
  }

  /** What it means that a concept is not here: nothing, when this is an excerpt. */
  private Membership absent() {
    return complete ? Membership.NO : Membership.UNKNOWN;
  }

  Membership passes(String code, ConceptSetFilterComponent filter) {
    ConceptDefinitionComponent concept = concepts.get(key(code));
    if (concept == null) {
      return absent();
    }
    String value = filter.getValue();
    return switch (filter.getOp()) {
      case ISA -> isBelow(key(code), key(value), true);
      case DESCENDENTOF -> isBelow(key(code), key(value), false);
      case ISNOTA -> isBelow(key(code), key(value), true).not();
      case EQUAL -> hasProperty(concept, filter.getProperty(), Set.of(value));
      case IN ->
          hasProperty(
              concept, filter.getProperty(), Set.copyOf(Splitter.on(',').splitToList(value)));
      default -> Membership.UNKNOWN;
    };
  }

  private Membership isBelow(String code, String ancestor, boolean orSame) {
    if (code.equals(ancestor)) {
      return Membership.of(orSame);
    }
    boolean below =
        parents.getOrDefault(code, Set.of()).stream()
            .anyMatch(parent -> isBelow(parent, ancestor, true) == Membership.YES);
    return below ? Membership.YES : absent();
  }

  private static Membership hasProperty(
      ConceptDefinitionComponent concept, String property, Set<String> values) {
    if ("concept".equals(property) || "code".equals(property)) {
      return Membership.of(values.contains(concept.getCode()));
    }
    return Membership.of(
        concept.getProperty().stream()
            .filter(candidate -> property.equals(candidate.getCode()))
            .anyMatch(candidate -> values.contains(candidate.getValue().primitiveValue())));
  }

  private String key(String code) {
    return caseSensitive || code == null ? code : code.toLowerCase(Locale.ROOT);
  }
}
