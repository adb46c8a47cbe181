package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.net.http.HttpRequest.BodyPublishers;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;

/** A refusal says which rule, where, and what would be right; a warning says so and lets pass. */
class RefusalShapeTest {

  private static final String PREFER_OUTCOME = "return=OperationOutcome";
  private static final String LINE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
  private static final String COLUMN =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";

  @Test
  void namesTheRuleThePlaceAndWhatWouldBeRight() {
    OperationOutcomeIssueComponent error = Http.create(mother()).error();

    assertThat(error.getDetails().getCodingFirstRep().getSystem()).endsWith("/kap-rule");
    assertThat(error.getDetails().getCodingFirstRep().getCode()).isEqualTo("A1");
    assertThat(error.getDetails().getText()).isNotBlank();
    assertThat(error.getExpression().get(0).getValue()).startsWith("RelatedPerson.relationship[0]");
    assertThat(error.getDiagnostics()).contains("partner", "/rules-a.html#A1");
  }

  @Test
  void tellsLineAndColumnOfTheJsonThatWasSent() {
    String json = Http.json(mother());

    Answer answer = Http.post("/RelatedPerson", json);

    assertPointsTo("\"relationship\"", json, answer.error());
  }

  @Test
  void tellsLineAndColumnOfTheXmlThatWasSent() {
    String xml = Http.xml(mother());

    Answer answer =
        Http.send("POST", "/RelatedPerson", BodyPublishers.ofString(xml), "Content-Type", Http.XML);

    assertPointsTo("<relationship>", xml, answer.error());
  }

  @Test
  void tellsLineAndColumnOfAnUpdate() {
    RelatedPerson mother = mother();
    mother.setId("tom-brandt");
    String json = Http.json(mother);

    Answer answer =
        Http.send(
            "PUT",
            "/RelatedPerson/tom-brandt",
            BodyPublishers.ofString(json),
            "Content-Type",
            Http.JSON);

    assertPointsTo("\"relationship\"", json, answer.error());
  }

  @Test
  void collectsEveryErrorOfATransactionByItsEntry() {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    for (int i = 0; i < 3; i++) {
      transaction
          .addEntry()
          .setResource(mother())
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl("RelatedPerson");
    }

    OperationOutcome refusal = Http.post("", transaction).outcome();

    assertThat(refusal.getIssue())
        .filteredOn(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        .extracting(issue -> issue.getExpression().get(0).getValue().substring(0, 24))
        .containsExactlyInAnyOrder(
            "Bundle.entry[0].resource", "Bundle.entry[1].resource", "Bundle.entry[2].resource");
  }

  @Test
  void letsAWarningPassAndTellsItToWhomAsks() {
    Answer answer = Http.create(tooLargeDose(), "Prefer", PREFER_OUTCOME);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.outcome().getIssue())
        .anyMatch(issue -> issue.getSeverity() == IssueSeverity.WARNING)
        .noneMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR);
  }

  @Test
  void keepsAWarningFromWhomDoesNotAsk() {
    Answer answer = Http.create(tooLargeDose());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body()).doesNotContain("\"issue\"");
  }

  @Test
  void tellsTheWarningsOfATransactionWithTheirEntries() {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(tooLargeDose())
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("MedicationAdministration");

    Bundle answer = Http.post("", transaction, "Prefer", PREFER_OUTCOME).bundle();

    OperationOutcome outcome =
        (OperationOutcome) answer.getEntryFirstRep().getResponse().getOutcome();
    assertThat(outcome.getIssue()).anyMatch(issue -> issue.getSeverity() == IssueSeverity.WARNING);
  }

  private static void assertPointsTo(
      String text, String body, OperationOutcomeIssueComponent error) {
    int line = ((IntegerType) error.getExtensionByUrl(LINE).getValue()).getValue();
    int column = ((IntegerType) error.getExtensionByUrl(COLUMN).getValue()).getValue();
    String pointedTo = body.lines().toList().get(line - 1);

    assertThat(pointedTo).contains(text);
    assertThat(column).isBetween(1, pointedTo.length() + 1);
  }

  private static RelatedPerson mother() {
    return PartnerWrites.changed(Examples.fresh(RelatedPerson.class, "tom-brandt"), "MTH");
  }

  private static MedicationAdministration tooLargeDose() {
    return Examples.fresh(MedicationAdministration.class, "warning-dose-above-pilot-range");
  }
}
