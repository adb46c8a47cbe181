package example.couplekap.protocol.enforcement;

import static example.couplekap.protocol.enforcement.CourseWrites.OUTCOME;
import static example.couplekap.protocol.enforcement.CourseWrites.canonical;
import static example.couplekap.protocol.enforcement.CourseWrites.determination;
import static example.couplekap.protocol.enforcement.CourseWrites.deviation;
import static example.couplekap.protocol.enforcement.CourseWrites.errors;
import static example.couplekap.protocol.enforcement.CourseWrites.exclude;
import static example.couplekap.protocol.enforcement.CourseWrites.is;
import static example.couplekap.protocol.enforcement.CourseWrites.issues;
import static example.couplekap.protocol.enforcement.CourseWrites.later;
import static example.couplekap.protocol.enforcement.CourseWrites.laterDose;
import static example.couplekap.protocol.enforcement.CourseWrites.put;
import static example.couplekap.protocol.enforcement.CourseWrites.rules;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Writes of every kind to a course that is stored, and what the rules make of them. */
class CourseChecksTest {

  @Test
  void aScreeningThatSessionsRestOnCannotBeDeleted() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    String determination = determination(course);
    // Something else must give way first: the plan refers to it.
    CarePlan plan = course.get(CarePlan.class, each -> true);
    plan.getExtension()
        .removeIf(extension -> extension.getUrl().endsWith("kap-care-plan-screening"));
    plan.setStatus(CarePlanStatus.ONHOLD);
    assertThat(put(plan).status()).isEqualTo(200);

    Answer answer = Http.delete('/' + determination);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsOnly("B8");
    assertThat(Http.get('/' + determination).status()).isEqualTo(200);
  }

  @Test
  void aScreeningEnteredInErrorIsAlwaysAcceptedAndToldOf() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    Observation determination = Http.get('/' + determination(course)).resource(Observation.class);
    determination.setStatus(ObservationStatus.ENTEREDINERROR);

    Answer answer = put(determination);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(rules(answer, IssueSeverity.WARNING)).contains("B7", "B8");
    assertThat(errors(answer)).isEmpty();
  }

  @Test
  void anExclusionIsAcceptedAndForbidsLaterSessionsOnly() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    exclude(course);

    Answer conjoint = Http.create(later(course.session("t1-10")));
    Answer termination = Http.create(later(course.session("t1-11")));

    assertThat(conjoint.status()).as(conjoint.body()).isEqualTo(422);
    assertThat(errors(conjoint)).containsExactly("B7");
    assertThat(issues(conjoint).map(issue -> issue.getDetails().getText()))
        .noneMatch(text -> text.contains("exclu"));
    assertThat(termination.status()).as(termination.body()).isEqualTo(201);
  }

  @Test
  void theEndOfAConsentIsAcceptedAndForbidsLaterDosesOnly() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    Consent consent = course.get(Consent.class, each -> is(each.getCategory(), "ketamine"));
    consent.setStatus(ConsentState.INACTIVE);
    consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-05-01"));

    Answer ended = put(consent);
    Answer dose = Http.create(laterDose(course));

    assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    assertThat(errors(ended)).isEmpty();
    assertThat(dose.status()).as(dose.body()).isEqualTo(422);
    assertThat(errors(dose)).containsExactly("D6");
  }

  @Test
  void aConsentWithdrawnWithoutADateHeldUntilThatWasRecorded() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    Consent consent = course.get(Consent.class, each -> is(each.getCategory(), "ketamine"));
    consent.setStatus(ConsentState.INACTIVE);

    Answer ended = put(consent);
    Answer plan = put(course.get(CarePlan.class, each -> true).setTitle("Another title"));

    assertThat(ended.status()).as(ended.body()).isEqualTo(200);
    assertThat(rules(ended, IssueSeverity.WARNING)).doesNotContain("D6");
    assertThat(plan.status()).as(plan.body()).isEqualTo(200);
    assertThat(rules(plan, IssueSeverity.WARNING)).doesNotContain("D6");
  }

  @Test
  void aDoseThatBrokeARuleIsChartedWithADeviation() {
    StoredCourse course =
        StoredCourse.store(without("t1-single-dosing", Consent.class, "ketamine"));
    MedicationAdministration dose = laterDose(course);
    assertThat(errors(Http.create(dose))).containsExactly("D6");
    dose.addExtension(deviation(course));

    Answer answer = Http.create(dose, "Prefer", OUTCOME);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(rules(answer, IssueSeverity.WARNING)).contains("D6");
  }

  @Test
  void aSessionInProgressCanBeFinished() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    Encounter session = later(course.session("t1-09"));
    session.setStatus(EncounterStatus.INPROGRESS);
    session.getPeriod().setEnd(null);
    String id = Http.create(session).id();

    Answer answer =
        Http.patch(
            "/Encounter/" + id,
            Http.JSON_PATCH,
            """
            [{"op": "replace", "path": "/status", "value": "finished"},
             {"op": "add", "path": "/period/end", "value": "2026-06-01T16:00:00-04:00"}]
            """,
            "Prefer",
            OUTCOME);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(rules(answer, IssueSeverity.WARNING)).contains("F10", "C7");
  }

  @Test
  void aCourseWithoutADyadKeyGetsOneAndKeepsIt() {
    StoredCourse course = StoredCourse.store("t6-minimal");
    CarePlan plan = course.get(CarePlan.class, each -> true);
    EpisodeOfCare episode = course.get(EpisodeOfCare.class, each -> true);
    String key = key(plan);
    episode.getExtension().clear();

    Answer answer = put(episode);

    assertThat(key).isNotEmpty();
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(key(course.get(EpisodeOfCare.class, each -> true))).isEqualTo(key);
    String check = "/CarePlan/" + plan.getIdPart() + "/$kap-protocol-check";
    assertThat(Http.get(check).status()).isEqualTo(200);
  }

  @Test
  void aPlanThatDosesBothIsRefusedWithoutAKey() {
    CarePlan plan = StoredCourse.store("t4-alternating-dual").get(CarePlan.class, each -> true);
    plan.setId((String) null);
    plan.getExtension().removeIf(extension -> extension.getUrl().endsWith("kap-dyad"));

    Answer answer = Http.create(plan);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("A1");
  }

  @Test
  void aTransactionIsToldWhatItCausesElsewhere() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    Observation determination = Http.get('/' + determination(course)).resource(Observation.class);
    determination.setStatus(ObservationStatus.ENTEREDINERROR);
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(determination)
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl("Observation/" + determination.getIdPart());

    Answer answer = Http.post("", transaction, "Prefer", OUTCOME);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"B8\"", "Encounter.where(id = ");
  }

  /** A course whose first consent of a kind is left out, and the doses that would need it. */
  private static Bundle without(String name, Class<? extends Resource> type, String category) {
    Bundle course = StoredCourse.fresh(name);
    course
        .getEntry()
        .removeIf(
            entry ->
                entry.getResource() instanceof Consent consent
                    && type.isInstance(consent)
                    && is(consent.getCategory(), category));
    course.getEntry().removeIf(entry -> entry.getResource() instanceof MedicationAdministration);
    course.getEntry().forEach(CourseChecksTest::forgetDoses);
    return course;
  }

  private static void forgetDoses(BundleEntryComponent entry) {
    if (entry.getResource() instanceof Observation observation) {
      observation.getPartOf().clear();
    }
  }

  private static String key(DomainResource resource) {
    return ((Identifier)
            resource.getExtensionByUrl(canonical() + "/StructureDefinition/kap-dyad").getValue())
        .getValue();
  }
}
