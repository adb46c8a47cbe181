package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.validation.Finding.Position;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class OperationOutcomesTest {

  private final OperationOutcomes outcomes = Judging.GUIDE.outcomes();

  @Test
  void writesARuleWithItsCodePlaceAndPage() {
    Finding finding =
        new Finding(
            Severity.ERROR,
            "required",
            "A partner is required.",
            "Bundle.entry[3].resource",
            Optional.of(new Position(7, 12)),
            Optional.of("A1"),
            "kap-a1",
            Optional.empty());

    OperationOutcomeIssueComponent issue = outcomes.of(List.of(finding)).getIssueFirstRep();

    assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
    assertThat(issue.getDetails().getText()).isEqualTo("A partner is required.");
    assertThat(issue.getDetails().getCodingFirstRep().getSystem())
        .isEqualTo(Judging.CANONICAL + "/CodeSystem/kap-rule");
    assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("A1");
    assertThat(issue.getDetails().getCodingFirstRep().getDisplay()).isNotBlank();
    assertThat(issue.getDiagnostics()).endsWith(Judging.CANONICAL + "/rules-a.html#A1");
    assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Bundle.entry[3].resource");
    assertThat(issue.getLocation().get(0).getValue()).isEqualTo("Line 7, Col 12");
  }

  @Test
  void putsTheGravestFirst() {
    OperationOutcome outcome =
        outcomes.of(
            List.of(
                Finding.of(Severity.INFORMATION, "informational", "i", "Patient", "i"),
                Finding.of(Severity.WARNING, "invalid", "w", "Patient", "w"),
                Finding.of(Severity.ERROR, "invalid", "e", "Patient", "e")));

    assertThat(outcome.getIssue())
        .extracting(OperationOutcomeIssueComponent::getSeverity)
        .containsExactly(IssueSeverity.ERROR, IssueSeverity.WARNING, IssueSeverity.INFORMATION);
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(outcomes.of(List.of()).getIssueFirstRep().getSeverity())
        .isEqualTo(IssueSeverity.INFORMATION);
  }

  @Test
  void saysHowManyAreRequired() {
    RelatedPerson partner = Judging.example(RelatedPerson.class, "tom-brandt");
    partner.setActiveElement(null);

    assertThat(Judging.GUIDE.judge().judge(partner, CourseLookup.none()))
        .filteredOn(Finding::isError)
        .extracting(Finding::message)
        .containsExactly("RelatedPerson.active is required: at least 1.");
  }

  @Test
  void takesAnEhrsOwnDefinitionsForItsOwnBusiness() {
    RelatedPerson partner = Judging.example(RelatedPerson.class, "tom-brandt");
    partner.getMeta().addProfile("http://ehr.example/StructureDefinition/partner");
    partner.getMeta().addTag("http://ehr.example/CodeSystem/tags", "a", null);
    partner.getRelationshipFirstRep().addCoding().setSystem("http://ehr.example/kin").setCode("k");
    partner.addExtension("http://ehr.example/StructureDefinition/x", new StringType("y"));

    assertThat(Judging.GUIDE.judge().judge(partner, CourseLookup.none()))
        .isNotEmpty()
        .extracting(Finding::severity)
        .containsOnly(Severity.INFORMATION);
  }

  @Test
  void repeatsNothingOfWhatTheResourceHolds() {
    RelatedPerson partner = Judging.example(RelatedPerson.class, "tom-brandt");
    partner.getNameFirstRep().setText("Verysecret  ");
    partner.addIdentifier().setSystem("not a secret uri").setValue("4711-secret");
    partner.getRelationshipFirstRep().getCodingFirstRep().setCode("SECRETCODE");

    OperationOutcome outcome =
        outcomes.of(Judging.GUIDE.judge().judge(partner, CourseLookup.none()));

    assertThat(outcome.getIssue()).isNotEmpty();
    assertThat(Judging.json(outcome)).doesNotContainIgnoringCase("secret");
  }
}
