package example.couplekap.validation;

import com.google.common.base.Splitter;
import example.couplekap.validation.Content.Code;
import example.couplekap.validation.definitions.DefinitionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;

/**
 * A profile of the guide, with the content by which a resource shows that it must meet it: codes of
 * the guide that the profile demands.
 *
 * @param url its canonical URL
 * @param base the canonical URL of what it derives from
 * @param codes by element of the resource, the codes any one of which leads to this profile
 * @param canonicals by element of the resource, the canonical URLs that lead to this profile
 */
record GuideProfile(
    String url, String base, Map<String, Set<Code>> codes, Map<String, Set<String>> canonicals) {

  /** Where FHIR resources say what they are. */
  private static final List<String> TELLING = List.of("category", "type", "code", "questionnaire");

  static GuideProfile of(
      StructureDefinition profile, String canonical, DefinitionContext definitions) {
    Map<String, Set<Code>> codes = new TreeMap<>();
    Map<String, Set<String>> canonicals = new TreeMap<>();
    for (ElementDefinition element : profile.getSnapshot().getElement()) {
      List<String> path = Splitter.on('.').splitToList(element.getPath());
      if (path.size() < 2 || path.size() > 3 || !TELLING.contains(path.get(1))) {
        continue;
      }
      Set<Code> demanded = new HashSet<>(demandedCodes(element, definitions));
      demanded.removeIf(code -> !code.system().startsWith(canonical));
      if (!demanded.isEmpty()) {
        codes.merge(path.get(1), demanded, GuideProfile::narrower);
      }
      DataType value = element.hasPattern() ? element.getPattern() : element.getFixed();
      if (value != null && value.isPrimitive() && value.primitiveValue().startsWith(canonical)) {
        canonicals.put(path.get(1), Set.of(value.primitiveValue()));
      }
    }
    return new GuideProfile(profile.getUrl(), profile.getBaseDefinition(), codes, canonicals);
  }

  private static Set<Code> narrower(Set<Code> one, Set<Code> other) {
    return one.containsAll(other) ? other : one;
  }

  private static Set<Code> demandedCodes(ElementDefinition element, DefinitionContext definitions) {
    DataType value = element.hasPattern() ? element.getPattern() : element.getFixed();
    if (value instanceof CodeableConcept concept) {
      Set<Code> codes = new HashSet<>();
      concept.getCoding().forEach(coding -> codes.add(code(coding)));
      return codes;
    }
    if (value instanceof Coding coding) {
      return Set.of(code(coding));
    }
    boolean bound =
        element.getMin() > 0
            && element.hasBinding()
            && element.getBinding().getStrength() == BindingStrength.REQUIRED;
    return bound ? boundCodes(element.getBinding().getValueSet(), definitions) : Set.of();
  }

  private static Set<Code> boundCodes(String valueSet, DefinitionContext definitions) {
    ValueSet set = definitions.fetchResource(ValueSet.class, valueSet);
    Set<Code> codes = new HashSet<>();
    if (set != null) {
      for (ConceptSetComponent include : set.getCompose().getInclude()) {
        codes.addAll(codes(include, definitions));
      }
    }
    return codes;
  }

  private static Set<Code> codes(ConceptSetComponent include, DefinitionContext definitions) {
    Set<Code> codes = new HashSet<>();
    if (include.hasConcept()) {
      include
          .getConcept()
          .forEach(concept -> codes.add(new Code(include.getSystem(), concept.getCode())));
    } else if (include.hasSystem() && !include.hasFilter()) {
      CodeSystem system = definitions.fetchCodeSystem(include.getSystem());
      if (system != null) {
        system
            .getConcept()
            .forEach(concept -> codes.add(new Code(include.getSystem(), concept.getCode())));
      }
    }
    return codes;
  }

  private static Code code(Coding coding) {
    return new Code(
        coding.hasSystem() ? coding.getSystem() : "", coding.hasCode() ? coding.getCode() : "");
  }

  /** Whether the resource carries a code or canonical URL of this profile. */
  boolean isImpliedBy(Content resource) {
    return codes.entrySet().stream()
            .anyMatch(
                telling -> resource.codes(telling.getKey()).anyMatch(telling.getValue()::contains))
        || canonicals.entrySet().stream()
            .anyMatch(telling -> refersTo(resource, telling.getKey(), telling.getValue()));
  }

  private static boolean refersTo(Content resource, String name, Set<String> wanted) {
    return resource
        .value(name)
        .map(value -> value.replaceFirst("\\|.*", ""))
        .filter(wanted::contains)
        .isPresent();
  }

  /**
   * Whether content alone can never lead to this profile rather than to the one it derives from.
   */
  boolean isNoNarrowerThan(GuideProfile parent) {
    return codes.equals(parent.codes) && canonicals.equals(parent.canonicals);
  }
}
