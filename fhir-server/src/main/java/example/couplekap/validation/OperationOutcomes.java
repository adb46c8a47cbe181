package example.couplekap.validation;

import example.couplekap.validation.RuleCatalogue.Rule;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;

/** Writes findings as FHIR's OperationOutcome, in the same way wherever they are met. */
public final class OperationOutcomes {

  private static final String LINE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
  private static final String COLUMN =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";
  private static final String MESSAGE_ID =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id";

  private final RuleCatalogue rules;

  /** Explains findings by the given catalogue. */
  public OperationOutcomes(RuleCatalogue rules) {
    this.rules = rules;
  }

  /** All findings, the gravest first; where there is none, one issue that says so. */
  public OperationOutcome of(List<Finding> findings) {
    OperationOutcome outcome = new OperationOutcome();
    findings.stream()
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .map(this::issue)
        .forEach(outcome::addIssue);
    if (!outcome.hasIssue()) {
      OperationOutcomeIssueComponent issue = outcome.addIssue();
      issue.setSeverity(IssueSeverity.INFORMATION).setCode(IssueType.INFORMATIONAL);
      issue.setDetails(new CodeableConcept().setText("Nothing to object to."));
    }
    return outcome;
  }

  /** One finding. */
  public OperationOutcomeIssueComponent issue(Finding finding) {
    OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.fromCode(finding.severity().code()));
    issue.setCode(kind(finding));
    Optional<Rule> rule = finding.rule().flatMap(rules::rule);
    CodeableConcept details = new CodeableConcept().setText(finding.message());
    rule.ifPresent(
        broken ->
            details
                .addCoding()
                .setSystem(rules.system())
                .setCode(broken.id())
                .setDisplay(broken.title()));
    issue.setDetails(details);
    issue.setDiagnostics(
        rule.map(broken -> broken.definition() + " See " + rules.page(broken.id()))
            .orElse(finding.message()));
    issue.addExpression(finding.expression());
    issue.addExtension(MESSAGE_ID, new StringType(finding.constraint()));
    finding
        .position()
        .ifPresent(
            place -> {
              issue.addExtension(LINE, new IntegerType(place.line()));
              issue.addExtension(COLUMN, new IntegerType(place.column()));
              issue.addLocation("Line %d, Col %d".formatted(place.line(), place.column()));
            });
    return issue;
  }

  private static IssueType kind(Finding finding) {
    try {
      return IssueType.fromCode(finding.kind());
    } catch (FHIRException unknownInR4) {
      return IssueType.INVALID;
    }
  }
}
