package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide's codes are defined, known offline, and free to use. */
class TerminologyTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final String SNOMED_CT = "http://snomed.info/sct";

  private static final Map<String, Set<String>> RULE_PROPERTIES =
      Map.of(
          "severity", Set.of("error", "warning", "information", "none"),
          "scope", Set.of("I", "X", "N"),
          "strength", Set.of("Req", "Should", "Rec", "Desc", "Law", "Model", "Ext"),
          "origin", Set.of("paper", "ours", "law"));

  private static String canonical;
  private static List<Resource> definitions;
  private static List<Resource> resources;
  private static Map<String, CodeSystem> packaged;
  private static DefaultProfileValidationSupport builtIn;
  private static ValidationSupportChain validator;

  @BeforeAll
  static void open() throws IOException {
    GuidePackage guide = GuidePackage.open();
    canonical = guide.canonical();
    definitions = guide.definitions();
    resources = Stream.concat(definitions.stream(), guide.examples().stream()).toList();
    packaged =
        all(CodeSystem.class).collect(Collectors.toMap(CodeSystem::getUrl, system -> system));
    builtIn = new DefaultProfileValidationSupport(R4);
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(R4);
    all(CodeSystem.class).forEach(own::addCodeSystem);
    all(ValueSet.class).forEach(own::addValueSet);
    validator =
        new ValidationSupportChain(
            own, builtIn, new InMemoryTerminologyServerValidationSupport(R4));
  }

  @Test
  void definesEveryLocalConcept() {
    List<CodeSystem> local = packaged.values().stream().filter(TerminologyTest::isLocal).toList();

    assertThat(local).hasSizeGreaterThan(30);
    assertThat(local)
        .allSatisfy(
            system -> {
              assertThat(system.getCaseSensitive()).isTrue();
              assertThat(system.getContent()).isEqualTo(CodeSystemContentMode.COMPLETE);
              assertThat(system.getExperimental()).isFalse();
              assertThat(concepts(system).values())
                  .isNotEmpty()
                  .allSatisfy(
                      concept -> {
                        assertThat(concept.getDisplay()).as(concept.getCode()).isNotBlank();
                        assertThat(concept.getDefinition()).as(concept.getCode()).endsWith(".");
                      });
            });
  }

  @Test
  void offersOneValueSetForEveryLocalCodeSystem() {
    Set<String> offered =
        includes()
            .map(ConceptSetComponent::getSystem)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());

    assertThat(packaged.values())
        .filteredOn(TerminologyTest::isLocal)
        .extracting(CodeSystem::getUrl)
        .allMatch(offered::contains);
  }

  @Test
  void enumeratesOnlyCodesThatExist() {
    Set<String> valueSets = all(ValueSet.class).map(ValueSet::getUrl).collect(Collectors.toSet());

    assertThat(includes())
        .allSatisfy(
            include -> {
              assertThat(include.getFilter()).isEmpty();
              include
                  .getValueSet()
                  .forEach(imported -> assertThat(valueSets).contains(imported.getValue()));
              if (include.hasSystem()) {
                assertThat(system(include.getSystem())).as(include.getSystem()).isPresent();
              }
              for (ConceptReferenceComponent concept : include.getConcept()) {
                assertKnown(include.getSystem(), concept.getCode(), concept.getDisplay());
              }
            });
  }

  @Test
  void isUnderstoodByAValidatorWithoutATerminologyServer() {
    for (ValueSet set : all(ValueSet.class).toList()) {
      List<Coding> codings = codings(set).toList();

      assertThat(codings).as(set.getId()).isNotEmpty();
      for (Coding coding : codings) {
        CodeValidationResult result = validate(coding, set);

        assertThat(result).as("%s %s", set.getId(), coding.getCode()).isNotNull();
        assertThat(result.getMessage()).as("%s %s", set.getId(), coding.getCode()).isNull();
        assertThat(result.isOk()).isTrue();
      }
    }
  }

  @Test
  void showsAValidatorAWrongDisplayAndAWrongCode() {
    ValueSet effects = valueSet("kap-acute-effects");

    assertThat(validate(new Coding(SNOMED_CT, "25064002", "Nausea"), effects).getSeverity())
        .isEqualTo(IssueSeverity.WARNING);
    assertThat(validate(new Coding(SNOMED_CT, "78421000", "Intramuscular route"), effects).isOk())
        .isFalse();
    assertThat(
            validate(
                    new Coding(canonical + "/CodeSystem/kap-dosing-model", "dual", null),
                    valueSet("kap-dosing-models"))
                .isOk())
        .isFalse();
  }

  @Test
  void mapsEveryConceptOfAMappedCodeSystemToCodesThatExist() {
    assertThat(all(ConceptMap.class).flatMap(map -> map.getGroup().stream()))
        .isNotEmpty()
        .allSatisfy(
            group -> {
              assertThat(group.getElement().stream().map(element -> element.getCode()))
                  .containsExactlyInAnyOrderElementsOf(
                      concepts(system(group.getSource()).orElseThrow()).keySet());
              for (var element : group.getElement()) {
                assertKnown(group.getSource(), element.getCode(), element.getDisplay());
                for (var target : element.getTarget()) {
                  if (target.hasCode()) {
                    assertKnown(group.getTarget(), target.getCode(), target.getDisplay());
                  } else {
                    assertThat(target.getEquivalence().toCode()).isEqualTo("unmatched");
                    assertThat(target.getComment()).as(element.getCode()).isNotBlank();
                  }
                }
              }
            });
  }

  /** SNOMED CT from outside the Global Patient Set would need a licence. */
  @Test
  void usesNoCodeOutsideTheCodeSystemsOfThePackage() {
    assertThat(packaged).containsKey(SNOMED_CT);
    List<String> unknown = new ArrayList<>();
    forEachCoding(
        (resource, coding) -> {
          CodeSystem system = packaged.get(coding.getSystem());
          if (system != null && !concepts(system).containsKey(coding.getCode())) {
            unknown.add(
                "%s %s|%s".formatted(resource.getId(), coding.getSystem(), coding.getCode()));
          }
        });

    assertThat(unknown).isEmpty();
  }

  @Test
  void saysOfEveryExcerptWhereItComesFrom() {
    assertThat(packaged.values())
        .filteredOn(system -> !isLocal(system))
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(
            system -> {
              assertThat(system.getContent()).isEqualTo(CodeSystemContentMode.FRAGMENT);
              assertThat(system.getCopyright()).as(system.getUrl()).isNotBlank();
              assertThat(concepts(system).values())
                  .isNotEmpty()
                  .allSatisfy(concept -> assertThat(concept.getDisplay()).isNotBlank());
            });
    assertThat(all(ValueSet.class))
        .filteredOn(TerminologyTest::usesExcerpt)
        .isNotEmpty()
        .allSatisfy(set -> assertThat(set.getCopyright()).as(set.getId()).isNotBlank());
  }

  @Test
  void containsNoCpt() {
    assertThat(resources)
        .allSatisfy(
            resource ->
                assertThat(R4.newJsonParser().encodeResourceToString(resource))
                    .as(resource.getId())
                    .doesNotContain("ama-assn.org/go/cpt", "2.16.840.1.113883.6.12"));
  }

  @Test
  void describesEveryRuleInFull() {
    CodeSystem catalogue = packaged.get(canonical + "/CodeSystem/kap-rule");

    assertThat(concepts(catalogue)).hasSizeGreaterThan(90);
    assertThat(concepts(catalogue))
        .allSatisfy(
            (id, rule) -> {
              assertThat(id).matches("[A-HKP]\\d{1,2}");
              Map<String, String> properties =
                  rule.getProperty().stream()
                      .collect(
                          Collectors.toMap(
                              ConceptPropertyComponent::getCode,
                              property -> property.getValue().primitiveValue()));
              RULE_PROPERTIES.forEach(
                  (property, allowed) ->
                      assertThat(properties.get(property)).as(id + " " + property).isIn(allowed));
              assertThat(properties.get("section")).as(id + " section").isNotBlank();
              if (Set.of("Model", "Ext").contains(properties.get("strength"))) {
                assertThat(properties).as(id).contains(entry("origin", "ours"));
              }
              if ("Law".equals(properties.get("strength"))) {
                assertThat(properties).as(id).contains(entry("origin", "law"));
              }
            });
  }

  private static <T extends Resource> Stream<T> all(Class<T> type) {
    return definitions.stream().filter(type::isInstance).map(type::cast);
  }

  private static Stream<ConceptSetComponent> includes() {
    return all(ValueSet.class)
        .flatMap(
            set ->
                Stream.concat(
                    set.getCompose().getInclude().stream(),
                    set.getCompose().getExclude().stream()));
  }

  private static boolean isLocal(CodeSystem system) {
    return system.getUrl().startsWith(canonical + "/");
  }

  private static boolean usesExcerpt(ValueSet set) {
    return set.getCompose().getInclude().stream()
        .map(include -> packaged.get(include.getSystem()))
        .anyMatch(system -> system != null && !isLocal(system));
  }

  private static ValueSet valueSet(String id) {
    return all(ValueSet.class).filter(set -> id.equals(set.getIdPart())).findAny().orElseThrow();
  }

  private static Stream<Coding> codings(ValueSet set) {
    return set.getCompose().getInclude().stream()
        .flatMap(include -> include.hasSystem() ? own(include) : imported(include));
  }

  private static Stream<Coding> own(ConceptSetComponent include) {
    if (include.hasConcept()) {
      return include.getConcept().stream()
          .map(c -> new Coding(include.getSystem(), c.getCode(), c.getDisplay()));
    }
    return concepts(system(include.getSystem()).orElseThrow()).values().stream()
        .map(c -> new Coding(include.getSystem(), c.getCode(), c.getDisplay()));
  }

  private static Stream<Coding> imported(ConceptSetComponent include) {
    return include.getValueSet().stream()
        .flatMap(url -> all(ValueSet.class).filter(set -> set.getUrl().equals(url.getValue())))
        .flatMap(TerminologyTest::codings);
  }

  private static CodeValidationResult validate(Coding coding, ValueSet set) {
    return validator.validateCodeInValueSet(
        new ValidationSupportContext(validator),
        new ConceptValidationOptions().setValidateDisplay(true),
        coding.getSystem(),
        coding.getCode(),
        coding.getDisplay(),
        set);
  }

  private static void assertKnown(String url, String code, String display) {
    assertThat(system(url)).as(url).isPresent();
    ConceptDefinitionComponent concept = concepts(system(url).get()).get(code);
    assertThat(concept).as(url + "|" + code).isNotNull();
    if (display != null) {
      assertThat(display).as(url + "|" + code).isEqualTo(concept.getDisplay());
    }
  }

  /** The package's own definition goes before FHIR's, which knows SNOMED CT by name only. */
  private static Optional<CodeSystem> system(String url) {
    CodeSystem own = packaged.get(url);
    return Optional.ofNullable(own != null ? own : (CodeSystem) builtIn.fetchCodeSystem(url));
  }

  private static Map<String, ConceptDefinitionComponent> concepts(CodeSystem system) {
    Map<String, ConceptDefinitionComponent> concepts = new HashMap<>();
    collect(system.getConcept(), concepts);
    return concepts;
  }

  private static void collect(
      Collection<ConceptDefinitionComponent> from, Map<String, ConceptDefinitionComponent> into) {
    for (ConceptDefinitionComponent concept : from) {
      into.put(concept.getCode(), concept);
      collect(concept.getConcept(), into);
    }
  }

  private static void forEachCoding(BiConsumer<Resource, Coding> action) {
    for (Resource resource : resources) {
      R4.newTerser()
          .getAllPopulatedChildElementsOfType(resource, Coding.class)
          .forEach(coding -> action.accept(resource, coding));
    }
  }
}
