package example.couplekap.protocol;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.rule.Breach;
import example.couplekap.protocol.rule.Rule;
import example.couplekap.protocol.rule.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * The protocol: judges courses by every cross-resource rule, each as grave as the guide's rule
 * catalogue says.
 */
public final class Protocol {

  /** Rules without which the others could not be computed; no reason excuses a breach. */
  private static final String DATA_INTEGRITY = "Model";

  private final Map<Rule, Grading> rules;

  /**
   * Reads the gravity of each rule.
   *
   * @param catalogue the guide's code system KAP Rule
   * @throws IllegalArgumentException if it lacks a rule
   */
  public Protocol(CodeSystem catalogue) {
    Map<String, ConceptDefinitionComponent> concepts =
        catalogue.getConcept().stream()
            .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, Function.identity()));
    this.rules =
        Rules.all().stream()
            .collect(Collectors.toMap(Function.identity(), rule -> grading(concepts, rule.id())));
  }

  private static Grading grading(Map<String, ConceptDefinitionComponent> concepts, String id) {
    ConceptDefinitionComponent concept = concepts.get(id);
    if (concept == null) {
      throw new IllegalArgumentException("The rule catalogue lacks " + id);
    }
    return new Grading(
        IssueSeverity.fromCode(property(concept, "severity")),
        !property(concept, "strength").equals(DATA_INTEGRITY));
  }

  private static String property(ConceptDefinitionComponent concept, String name) {
    return concept.getProperty().stream()
        .filter(property -> property.getCode().equals(name))
        .map(ConceptPropertyComponent::getValue)
        .map(value -> value.primitiveValue())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(concept.getCode() + " lacks the property " + name));
  }

  /**
   * Judges a course.
   *
   * @param at the instant at which it is judged, for what falls due as time passes
   * @return what breaks a rule, in the order of the rules and of the records
   */
  public List<ProtocolFinding> check(Course course, Instant at) {
    return Rules.all().stream()
        .flatMap(rule -> rule.breaches(course, at).map(breach -> finding(rule, breach)))
        .toList();
  }

  private ProtocolFinding finding(Rule rule, Breach breach) {
    Grading grading = rules.get(rule);
    IssueSeverity severity = breach.severity().orElse(grading.severity());
    boolean waived =
        severity == IssueSeverity.ERROR
            && grading.waivable()
            && !breach.ofData()
            && breach.record().header().deviates();
    return new ProtocolFinding(
        rule.id(),
        waived ? IssueSeverity.WARNING : severity,
        breach.record().key(),
        breach.path(),
        breach.others(),
        breach.acrossCharts(),
        waived,
        breach.text());
  }

  /**
   * How a rule weighs.
   *
   * @param severity of a breach
   * @param waivable whether a clinician can answer for an act that broke it
   */
  private record Grading(IssueSeverity severity, boolean waivable) {}
}
