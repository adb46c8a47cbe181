package example.couplekap.validation.definitions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.OperationOutcome;
import org.hl7.fhir.r5.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r5.model.StringType;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.TerminologyServiceErrorClass;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;

/** Puts what is known of codes into the form that HL7's validator asks for, and remembers it. */
final class CodeAnswers {

  private static final String NO_SUCH_CODE = "kap-no-such-code";
  private static final String MESSAGE_ID =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id";
  private static final int REMEMBERED_CODES = 50_000;

  private final CodeChecks checks;
  private final Cache<CodeQuestion, Membership> codes =
      Caffeine.newBuilder().maximumSize(REMEMBERED_CODES).build();

  CodeAnswers(CodeChecks checks) {
    this.checks = checks;
  }

  boolean isSupported(String system) {
    return checks.isSupported(system);
  }

  boolean isMember(Coding coding, ValueSet valueSet) {
    return inValueSet(coding, valueSet) == Membership.YES;
  }

  /** A concept is in a value set when one of its codings is; each coding must exist anyhow. */
  ValidationResult answer(List<Coding> codings, ValueSet valueSet) {
    Membership member = valueSet == null ? Membership.YES : Membership.NO;
    List<OperationOutcomeIssueComponent> issues = new ArrayList<>();
    Coding found = null;
    for (Coding coding : codings) {
      Membership here = valueSet == null ? Membership.UNKNOWN : inValueSet(coding, valueSet);
      member = member.or(here);
      if (here == Membership.YES) {
        found = coding;
      } else if (coding.hasSystem() && inSystem(coding) == Membership.NO) {
        issues.add(noSuchCode(coding.getSystem()));
      }
    }
    if (valueSet == null && issues.isEmpty() && !codings.isEmpty()) {
      found = codings.get(0);
    }
    if (issues.isEmpty() && member == Membership.YES && found != null) {
      ConceptDefinitionComponent concept =
          new ConceptDefinitionComponent().setCode(found.getCode()).setDisplay(found.getDisplay());
      return new ValidationResult(found.getSystem(), null, concept, found.getDisplay());
    }
    if (member == Membership.YES) {
      return new ValidationResult(IssueSeverity.WARNING, (String) null, issues);
    }
    if (member == Membership.UNKNOWN) {
      return new ValidationResult(
          IssueSeverity.ERROR, (String) null, TerminologyServiceErrorClass.NOSERVICE, issues);
    }
    return new ValidationResult(IssueSeverity.ERROR, (String) null, issues);
  }

  private Membership inSystem(Coding coding) {
    return codes.get(
        new CodeQuestion(coding.getSystem(), coding.getCode(), null),
        question -> checks.inSystem(question.system(), question.code()));
  }

  private Membership inValueSet(Coding coding, ValueSet valueSet) {
    if (!valueSet.hasUrl()) {
      return checks.inValueSet(valueSet, coding.getSystem(), coding.getCode());
    }
    return codes.get(
        new CodeQuestion(coding.getSystem(), coding.getCode(), valueSet.getUrl()),
        question -> checks.inValueSet(valueSet, question.system(), question.code()));
  }

  private static OperationOutcomeIssueComponent noSuchCode(String system) {
    OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(OperationOutcome.IssueSeverity.ERROR);
    issue.setCode(OperationOutcome.IssueType.CODEINVALID);
    issue.setDetails(
        new CodeableConcept().setText("The code system %s has no such code.".formatted(system)));
    issue.addExtension().setUrl(MESSAGE_ID).setValue(new StringType(NO_SUCH_CODE));
    return issue;
  }

  /** Whether a code is in a value set, or, without one, in its system. */
  private record CodeQuestion(String system, String code, String valueSet) {}
}
