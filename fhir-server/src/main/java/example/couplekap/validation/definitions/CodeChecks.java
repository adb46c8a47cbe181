package example.couplekap.validation.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Enumerations.CodeSystemContentMode;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r5.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r5.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * Answers whether codes belong to systems and value sets, by the installed definitions alone and
 * without expanding anything.
 */
final class CodeChecks {

  private static final String MEDIA_TYPES = "urn:ietf:bcp:13";
  private static final String LANGUAGES = "urn:ietf:bcp:47";
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(\\s*;.*)?");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  /** Systems that are rules or standards rather than lists, and that HAPI knows. */
  private static final Set<String> KNOWN_TO_HAPI =
      Set.of(
          CommonCodeSystemsTerminologyService.UCUM_CODESYSTEM_URL,
          CommonCodeSystemsTerminologyService.COUNTRIES_CODESYSTEM_URL,
          CommonCodeSystemsTerminologyService.CURRENCIES_CODESYSTEM_URL,
          CommonCodeSystemsTerminologyService.USPS_CODESYSTEM_URL);

  private final DefinitionContext definitions;
  private final CommonCodeSystemsTerminologyService standards;
  private final Map<String, Optional<ConceptIndex>> systems = new ConcurrentHashMap<>();

  CodeChecks(FhirContext fhir, DefinitionContext definitions) {
    this.definitions = definitions;
    this.standards = new CommonCodeSystemsTerminologyService(fhir);
  }

  boolean isSupported(String system) {
    CodeSystem definition = definitions.fetchCodeSystem(system);
    return isStandard(system)
        || (definition != null && definition.getContent() != CodeSystemContentMode.NOTPRESENT);
  }

  Membership inSystem(String system, String code) {
    if (code == null) {
      return Membership.NO;
    }
    if (system.equals(MEDIA_TYPES)) {
      return Membership.of(MEDIA_TYPE.matcher(code).matches());
    }
    if (system.equals(LANGUAGES)) {
      return Membership.of(LANGUAGE.matcher(code).matches());
    }
    if (KNOWN_TO_HAPI.contains(system)) {
      CodeValidationResult result =
          standards.validateCode(
              new ValidationSupportContext(standards),
              new ConceptValidationOptions(),
              system,
              code,
              null,
              null);
      return result == null ? Membership.UNKNOWN : Membership.of(result.isOk());
    }
    return index(system).map(index -> index.contains(code)).orElse(Membership.UNKNOWN);
  }

  /**
   * Whether a code is in a value set.
   *
   * @param system the code's system, or null if the value set decides it
   */
  Membership inValueSet(ValueSet valueSet, String system, String code) {
    if (!valueSet.hasCompose()) {
      return valueSet.hasExpansion()
          ? inExpansion(valueSet.getExpansion().getContains(), system, code)
          : Membership.UNKNOWN;
    }
    Membership included = inAny(valueSet.getCompose().getInclude(), system, code);
    if (included == Membership.NO || !valueSet.getCompose().hasExclude()) {
      return included;
    }
    return included.and(inAny(valueSet.getCompose().getExclude(), system, code).not());
  }

  private static Membership inExpansion(
      List<ValueSetExpansionContainsComponent> concepts, String system, String code) {
    return concepts.stream()
        .map(
            concept ->
                Membership.of(
                        concept.getCode().equals(code)
                            && (system == null || system.equals(concept.getSystem())))
                    .or(inExpansion(concept.getContains(), system, code)))
        .reduce(Membership.NO, Membership::or);
  }

  private Membership inAny(List<ConceptSetComponent> sets, String system, String code) {
    Membership result = Membership.NO;
    for (ConceptSetComponent set : sets) {
      result = result.or(in(set, system, code));
      if (result == Membership.YES) {
        return result;
      }
    }
    return result;
  }

  private Membership in(ConceptSetComponent set, String system, String code) {
    Membership result = Membership.YES;
    for (CanonicalType imported : set.getValueSet()) {
      ValueSet other = definitions.fetchResource(ValueSet.class, imported.getValue());
      result = result.and(other == null ? Membership.UNKNOWN : inValueSet(other, system, code));
    }
    if (!set.hasSystem()) {
      return result;
    }
    if (system != null && !system.equals(set.getSystem())) {
      return Membership.NO;
    }
    return result.and(inSet(set, code));
  }

  private Membership inSet(ConceptSetComponent set, String code) {
    if (set.hasConcept()) {
      return Membership.of(
          set.getConcept().stream().anyMatch(concept -> concept.getCode().equals(code)));
    }
    if (!set.hasFilter()) {
      return inSystem(set.getSystem(), code);
    }
    Optional<ConceptIndex> index = index(set.getSystem());
    if (index.isEmpty()) {
      return Membership.UNKNOWN;
    }
    Membership result = Membership.YES;
    for (ConceptSetFilterComponent filter : set.getFilter()) {
      result = result.and(index.get().passes(code, filter));
    }
    return result;
  }

  private static boolean isStandard(String system) {
    return system.equals(MEDIA_TYPES) || system.equals(LANGUAGES) || KNOWN_TO_HAPI.contains(system);
  }

  private Optional<ConceptIndex> index(String system) {
    Optional<ConceptIndex> known = systems.get(system);
    if (known == null) {
      CodeSystem definition = definitions.fetchCodeSystem(system);
      if (definition == null) {
        return Optional.empty();
      }
      known = Optional.of(new ConceptIndex(definition)).filter(index -> !index.isEmpty());
      systems.put(system, known);
    }
    return known;
  }
}
