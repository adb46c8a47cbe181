package example.couplekap.validation;

import example.couplekap.validation.definitions.InstalledDefinitions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;

/** The guide's protocol rules, as its code system lists them. */
public final class RuleCatalogue {

  private static final String LOCAL_PART = "/CodeSystem/kap-rule";
  private static final Pattern INVARIANT = Pattern.compile("kap-([a-z]\\d+)(-.*)?");
  private static final Pattern RULE = Pattern.compile("[A-Z]\\d+");

  private final String canonical;
  private final Map<String, Rule> rules;

  private RuleCatalogue(String canonical, Map<String, Rule> rules) {
    this.canonical = canonical;
    this.rules = rules;
  }

  /**
   * Reads the catalogue; it is empty when the guide has none.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  public static RuleCatalogue of(InstalledDefinitions definitions, String canonical) {
    Map<String, Rule> rules =
        definitions
            .codeSystem(canonical + LOCAL_PART)
            .map(
                system ->
                    system.getConcept().stream()
                        .map(RuleCatalogue::rule)
                        .collect(Collectors.toMap(Rule::id, Function.identity())))
            .orElse(Map.of());
    return new RuleCatalogue(canonical, rules);
  }

  private static Rule rule(CodeSystem.ConceptDefinitionComponent concept) {
    return new Rule(
        concept.getCode(),
        concept.getDisplay(),
        concept.getDefinition(),
        property(concept, "severity"),
        property(concept, "section"));
  }

  private static String property(ConceptDefinitionComponent concept, String name) {
    return concept.getProperty().stream()
        .filter(property -> property.getCode().equals(name))
        .map(ConceptPropertyComponent::getValue)
        .map(value -> value.primitiveValue())
        .findFirst()
        .orElse("");
  }

  /** The canonical URL of the catalogue, which is the system of the rules' codes. */
  public String system() {
    return canonical + LOCAL_PART;
  }

  /** One rule by its id, such as {@code D2}. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Where the guide explains a rule: on the page of its letter, under its id. */
  public String page(String id) {
    String letter = id.substring(0, 1).toLowerCase(Locale.ROOT);
    return "%s/rules-%s.html#%s".formatted(canonical, letter, id);
  }

  /** The rule that an invariant of the guide carries: {@code kap-f4-range} carries {@code F4}. */
  Optional<String> ofInvariant(String key) {
    Matcher matcher = INVARIANT.matcher(key);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT)).filter(rules::containsKey)
        : Optional.empty();
  }

  /** The first rule that a mapping of a profile's element names. */
  Optional<String> ofMapping(String text) {
    return RULE.matcher(text)
        .results()
        .map(result -> result.group())
        .filter(rules::containsKey)
        .findFirst();
  }

  /**
   * A finding about an element of a profile is no warning where the element's rule only informs.
   */
  Severity graded(Optional<String> id, Severity severity) {
    boolean informs =
        id.flatMap(this::rule).filter(rule -> rule.severity().equals("information")).isPresent();
    return informs && severity == Severity.WARNING ? Severity.INFORMATION : severity;
  }

  /**
   * One protocol rule.
   *
   * @param id its code, such as {@code D2}
   * @param title what it says in a few words
   * @param definition what it says in full
   * @param severity of a breach: {@code error}, {@code warning}, {@code information}, {@code none}
   * @param section of the paper it rests on
   */
  public record Rule(String id, String title, String definition, String severity, String section) {}
}
