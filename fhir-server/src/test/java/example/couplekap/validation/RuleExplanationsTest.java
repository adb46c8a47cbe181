package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.ConformanceCase;
import example.couplekap.protocol.rule.Rule;
import example.couplekap.protocol.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the guide's pages say of the rules is what this program does. */
class RuleExplanationsTest {

  private static final Path PAGES = Path.of("../ig/input/pagecontent");
  private static final Path RULES = Path.of("src/main/java/example/couplekap/protocol/rule");
  private static final String OVER_SEVERAL_RESOURCES = "server and [$kap-protocol-check]";
  private static final Pattern ADDRESS = Pattern.compile("/([\\w-]+)\\.html#(\\w+)$");
  private static final Pattern ENTRY =
      Pattern.compile("^### (\\w+): .*\n((?:(?!^### ).*\n)+)", Pattern.MULTILINE);
  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.+?)\n```", Pattern.DOTALL);
  private static final Pattern RESTS_ON = Pattern.compile(" See \\w+/[\\w.-]+\\.$");
  private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern LITERALS =
      Pattern.compile("%s(?:\\s*\\+\\s*%s)*".formatted(LITERAL, LITERAL));

  private static Set<String> reported;

  @BeforeAll
  static void judgeTheCases() {
    reported =
        ConformanceCase.all().parallelStream()
            .map(ConformanceCase::resource)
            .map(json -> json.getBytes(StandardCharsets.UTF_8))
            .flatMap(
                json -> Judging.GUIDE.bundles().judge(json, TextFormat.JSON, List.of()).stream())
            .map(Judging.GUIDE.outcomes()::issue)
            .map(RuleExplanationsTest::essence)
            .collect(Collectors.toSet());
  }

  private static Map<String, String> entries() throws IOException {
    Map<String, String> entries = new HashMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path page : files.filter(file -> file.toString().matches(".*rules-\\w\\.md")).toList()) {
        ENTRY
            .matcher(Files.readString(page))
            .results()
            .forEach(entry -> entries.put(entry.group(1), entry.group(2)));
      }
    }
    return entries;
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsToTheExplanation() throws IOException {
    return entries().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertExplained(id)));
  }

  private static void assertExplained(String id) throws IOException {
    assertThat(Judging.GUIDE.rules().rule(id)).isPresent();
    var address = ADDRESS.matcher(Judging.GUIDE.rules().page(id)).results().findFirst();

    assertThat(address).isPresent();
    assertThat(address.get().group(2)).isEqualTo(id);
    assertThat(Files.readString(PAGES.resolve(address.get().group(1) + ".md")))
        .containsOnlyOnce("{#" + id + "}");
  }

  @TestFactory
  Stream<DynamicTest> everyRuleThatIsReportedIsExplainedWithAnExample() throws IOException {
    Map<String, String> entries = entries();
    Set<String> ids = new HashSet<>(Rules.all().stream().map(Rule::id).collect(Collectors.toSet()));
    reported.stream()
        .map(RuleExplanationsTest::issue)
        .filter(issue -> issue.getDetails().hasCoding())
        .forEach(issue -> ids.add(issue.getDetails().getCodingFirstRep().getCode()));
    return ids.stream()
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id, () -> assertThat(entries.get(id)).containsPattern(EXAMPLE)));
  }

  @TestFactory
  Stream<DynamicTest> saysWhichRulesLookAtSeveralResources() throws IOException {
    Set<String> ids = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
    return entries().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        assertThat(entry.getValue().contains(OVER_SEVERAL_RESOURCES))
                            .isEqualTo(ids.contains(entry.getKey()))));
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsWhatIsReported() throws IOException {
    return entries().entrySet().stream()
        .flatMap(
            entry ->
                EXAMPLE
                    .matcher(entry.getValue())
                    .results()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                entry.getKey(),
                                () -> assertReported(entry.getKey(), issue(example.group(1))))));
  }

  private static void assertReported(String id, OperationOutcomeIssueComponent example)
      throws IOException {
    String text = example.getDetails().getText();
    String place = example.getExpression().get(0).getValue();
    if (example.getCode() == IssueType.BUSINESSRULE) {
      List<String> literals = literals(id);
      assertThat(literals)
          .anyMatch(literal -> saying(literal).test(RESTS_ON.matcher(text).replaceFirst("")));
      assertThat(literals).contains(place.contains(".") ? place.replaceFirst("\\w+\\.", "") : "");
    } else if (example.getSeverity() != OperationOutcome.IssueSeverity.INFORMATION) {
      assertThat(reported).contains(essence(example));
    }
    Finding finding =
        new Finding(
            Severity.valueOf(example.getSeverity().name()),
            example.getCode().toCode(),
            text,
            place,
            Optional.empty(),
            Optional.of(id),
            "",
            Optional.empty());
    assertThat(essence(Judging.GUIDE.outcomes().issue(finding))).isEqualTo(essence(example));
  }

  /** The texts in the source of a rule, in one piece where they are put together. */
  private static List<String> literals(String id) throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      Path source =
          files
              .filter(file -> file.getFileName().toString().matches(id + "[A-Z]\\w+\\.java"))
              .findFirst()
              .orElseThrow();
      return LITERALS
          .matcher(Files.readString(source))
          .results()
          .map(literal -> literal.group().replaceAll("\"\\s*\\+\\s*\"", "").replace("\"", ""))
          .toList();
    }
  }

  private static Predicate<String> saying(String literal) {
    return Pattern.compile(
            Arrays.stream(literal.split("%[sd]", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+")))
        .asMatchPredicate();
  }

  /** Without the position in the text and the key of the invariant. */
  private static String essence(OperationOutcomeIssueComponent issue) {
    OperationOutcomeIssueComponent bare = issue.copy();
    bare.setExtension(List.of());
    bare.setLocation(List.of());
    return Judging.json(new OperationOutcome().addIssue(bare));
  }

  private static OperationOutcomeIssueComponent issue(String text) {
    String json = text.replace("{{site.data.fhir.canonical}}", Judging.CANONICAL);
    return Judging.FHIR
        .newJsonParser()
        .parseResource(
            OperationOutcome.class,
            json.contains("\"resourceType\"")
                ? json
                : "{\"resourceType\": \"OperationOutcome\", \"issue\": [%s]}".formatted(json))
        .getIssueFirstRep();
  }
}
