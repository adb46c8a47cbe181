package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionMappingComponent;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionPageComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that explain the rules, held against the catalogue and the profiles. */
class RulePagesTest {

  private static final Path PAGES = Path.of("input/pagecontent");
  private static final Pattern PAGE = Pattern.compile("rules-[a-z]\\.md");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^### (?<id>\\S+): (?<title>.+) \\{#(?<anchor>\\S+)}\n(?<text>(?:(?!^### ).*\n)+)",
          Pattern.MULTILINE);
  private static final Pattern CHECKED = Pattern.compile("\\*\\*Checked by:\\*\\* (.+)");
  private static final Pattern KEY = Pattern.compile("`(kap-[a-z]\\d+(?:-[a-z-]+)?)`");
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.+?)\n```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([\\w-]+)\\.html(?:#([\\w-]+))?\\)");
  private static final Pattern HEADING =
      Pattern.compile("^#+ (.+?)(?: \\{#(.+)})?$", Pattern.MULTILINE);
  private static final String BY_ELEMENT = "cardinality, binding or type of a profile element";
  private static final String INFORMATION_MARK = "(Information) ";

  private static final GuidePackage GUIDE = open();
  private static final Map<String, ConceptDefinitionComponent> RULES =
      GUIDE.definition(CodeSystem.class, "kap-rule").getConcept().stream()
          .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, Function.identity()));
  private static final Map<String, ElementDefinitionConstraintComponent> INVARIANTS = invariants();

  /**
   * What a page says of one rule.
   *
   * @param page the page's name, without its ending
   * @param id the rule's id, as in the heading
   * @param anchor by which the heading is linked to
   * @param title as in the heading
   * @param text up to the next heading
   */
  record Entry(String page, String id, String anchor, String title, String text) {

    ConceptDefinitionComponent rule() {
      return RULES.get(id);
    }

    String property(String name) {
      return rule().getProperty().stream()
          .filter(property -> property.getCode().equals(name))
          .map(property -> property.getValue().primitiveValue())
          .findFirst()
          .orElse("");
    }

    String checkedBy() {
      return CHECKED.matcher(text).results().map(line -> line.group(1)).findFirst().orElse("");
    }

    List<String> keys() {
      return KEY.matcher(checkedBy()).results().map(key -> key.group(1)).toList();
    }

    List<String> examples() {
      return EXAMPLE.matcher(text).results().map(example -> example.group(1)).toList();
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static GuidePackage open() {
    try {
      return GuidePackage.open();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Stream<StructureDefinition> structures() {
    return GUIDE.definitions().stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast);
  }

  private static Stream<ElementDefinition> elements() {
    return structures().flatMap(structure -> structure.getDifferential().getElement().stream());
  }

  private static Map<String, ElementDefinitionConstraintComponent> invariants() {
    return elements()
        .flatMap(element -> element.getConstraint().stream())
        .filter(invariant -> invariant.getKey().startsWith("kap-"))
        .collect(
            Collectors.toMap(
                ElementDefinitionConstraintComponent::getKey, Function.identity(), (a, b) -> a));
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The text of every page of rules, by the page's name. */
  private static Map<String, String> pages() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> PAGE.matcher(file.getFileName().toString()).matches())
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".md", ""), RulePagesTest::read));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Stream<Entry> entries() {
    return pages().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            page ->
                ENTRY
                    .matcher(page.getValue())
                    .results()
                    .map(
                        entry ->
                            new Entry(
                                page.getKey(),
                                entry.group(1),
                                entry.group(3),
                                entry.group(2),
                                entry.group(4))));
  }

  private static String address(String rule) {
    return "rules-%s#%s".formatted(rule.substring(0, 1).toLowerCase(Locale.ROOT), rule);
  }

  @Test
  void explainEveryRuleOnceOnThePageOfItsGroupInTheCataloguesOrder() {
    assertThat(entries().map(entry -> entry.page() + '#' + entry.anchor()))
        .containsExactlyElementsOf(
            GUIDE.definition(CodeSystem.class, "kap-rule").getConcept().stream()
                .map(rule -> address(rule.getCode()))
                .toList());
    assertThat(entries()).allMatch(entry -> entry.id().equals(entry.anchor()));
  }

  @Test
  void arePartOfTheGuideAndLinkedFromTheIndex() {
    ImplementationGuide guide =
        GUIDE.definitions().stream()
            .filter(ImplementationGuide.class::isInstance)
            .map(ImplementationGuide.class::cast)
            .findFirst()
            .orElseThrow();
    String index = read(PAGES.resolve("rules.md"));

    assertThat(names(guide.getDefinition().getPage()))
        .containsAll(pages().keySet().stream().map(page -> page + ".html").toList());
    assertThat(RULES.keySet())
        .allSatisfy(
            id ->
                assertThat(index)
                    .contains("[%s](%s)".formatted(id, address(id).replace("#", ".html#"))));
  }

  private static Stream<String> names(ImplementationGuideDefinitionPageComponent page) {
    return Stream.concat(
        Stream.of(page.getNameUrlType().getValue()),
        page.getPage().stream().flatMap(RulePagesTest::names));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void repeatTheCatalogue(Entry entry) {
    String note = entry.property("severity-note");
    String facts =
        String.join(
            " | ",
            entry.property("strength"),
            entry.property("severity") + (note.isEmpty() ? "" : ". " + note),
            entry.property("scope"),
            entry.property("section"),
            entry.property("origin"));

    assertThat(entry.title()).isEqualTo(entry.rule().getDisplay());
    assertThat(entry.text().lines())
        .contains(entry.rule().getDefinition())
        .containsSequence(
            "| Strength | Severity | Scope | Section | Origin |",
            "|---|---|---|---|---|",
            "| " + facts + " |");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void nameEveryInvariantOfTheRule(Entry entry) {
    String key = "kap-" + entry.id().toLowerCase(Locale.ROOT);

    assertThat(entry.keys())
        .isEqualTo(
            INVARIANTS.keySet().stream()
                .filter(each -> each.equals(key) || each.startsWith(key + '-'))
                .sorted()
                .toList());
    if (entry.checkedBy().contains(BY_ELEMENT)) {
      assertThat(elements().flatMap(element -> element.getMapping().stream()))
          .filteredOn(mapping -> mapping.getIdentity().equals("kap-rule"))
          .extracting(ElementDefinitionMappingComponent::getMap)
          .contains(entry.id());
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void sayWhyAndWhatToDo(Entry entry) {
    boolean isChecked = !entry.checkedBy().equals("nothing");

    assertThat(entry.text()).containsOnlyOnce("**Checked by:** ").containsOnlyOnce("**Why.** ");
    assertThat(entry.examples()).hasSize(isChecked ? 1 : 0);
    if (isChecked) {
      assertThat(entry.text())
          .containsOnlyOnce("**What breaks it.**")
          .containsOnlyOnce("**How to fix it.** ");
    } else {
      assertThat(entry.text()).containsOnlyOnce("**No finding.** ");
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void showAFindingAsItIsReported(Entry entry) {
    for (String example : entry.examples()) {
      OperationOutcomeIssueComponent issue = issue(example);

      assertThat(issue.getDetails().getCoding())
          .singleElement()
          .satisfies(
              coding -> {
                assertThat(coding.getSystem())
                    .isEqualTo(GUIDE.canonical() + "/CodeSystem/kap-rule");
                assertThat(coding.getCode()).isEqualTo(entry.id());
                assertThat(coding.getDisplay()).isEqualTo(entry.rule().getDisplay());
              });
      assertThat(issue.getDiagnostics())
          .isEqualTo(
              "%s See %s/%s.html#%s",
              entry.rule().getDefinition(), GUIDE.canonical(), entry.page(), entry.anchor());
      assertThat(issue.getExpression()).hasSize(1);
      if (issue.getCode() == OperationOutcome.IssueType.INVARIANT) {
        assertThat(
                entry.keys().stream()
                    .filter(INVARIANTS::containsKey)
                    .map(INVARIANTS::get)
                    .map(RulePagesTest::reported))
            .contains(issue.getSeverity().toCode() + ": " + issue.getDetails().getText());
      }
    }
  }

  /** R4 knows no invariant that only informs: such a one is marked in its text. */
  private static String reported(ElementDefinitionConstraintComponent invariant) {
    String human = invariant.getHuman();
    return human.startsWith(INFORMATION_MARK)
        ? "information: " + human.substring(INFORMATION_MARK.length())
        : invariant.getSeverity().toCode() + ": " + human;
  }

  private static OperationOutcomeIssueComponent issue(String example) {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    parser.setParserErrorHandler(new StrictErrorHandler());
    String json = example.replace("{{site.data.fhir.canonical}}", GUIDE.canonical());
    return parser
        .parseResource(
            OperationOutcome.class,
            "{\"resourceType\": \"OperationOutcome\", \"issue\": [%s]}".formatted(json))
        .getIssueFirstRep();
  }

  @Test
  void linkToWhatExists() {
    Map<String, Set<String>> anchors = new HashMap<>();
    for (Resource resource : GUIDE.definitions()) {
      anchors.put(resource.fhirType() + '-' + resource.getIdPart(), Set.of());
    }
    try (Stream<Path> files = Files.list(PAGES)) {
      files.forEach(
          file ->
              anchors.put(file.getFileName().toString().replace(".md", ""), anchors(read(file))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }

    List<String> broken =
        Stream.concat(pages().values().stream(), Stream.of(read(PAGES.resolve("rules.md"))))
            .flatMap(text -> LINK.matcher(text).results())
            .filter(link -> !leadsSomewhere(link, anchors))
            .map(MatchResult::group)
            .toList();

    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(MatchResult link, Map<String, Set<String>> anchors) {
    Set<String> known = anchors.get(link.group(1));
    return known != null && (link.group(2) == null || known.contains(link.group(2)));
  }

  private static Set<String> anchors(String text) {
    return HEADING
        .matcher(text)
        .results()
        .map(RulePagesTest::anchor)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String anchor(MatchResult heading) {
    return heading.group(2) != null
        ? heading.group(2)
        : Arrays.stream(heading.group(1).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .collect(Collectors.joining("-"));
  }
}
