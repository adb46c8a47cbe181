package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes of every kind to a course that is stored, and what the rules make of them. */
class CourseChecksTest {

  private static final String OUTCOME = "return=OperationOutcome";
  private static final String LATE = "2026-06-01T13:00:00-04:00";

  private static String canonical;

  @BeforeAll
  static void openTheGuide() throws IOException {
    canonical = GuidePackage.open().canonical();
  }

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
    Observation exclusion = Http.get('/' + determination(course)).resource(Observation.class);
    exclusion.setId((String) null);
    exclusion.setEffective(new DateTimeType("2026-05-01T10:00:00-04:00"));
    exclusion.getDerivedFrom().clear();
    exclusion.setValue(verdict("excluded"));
    assertThat(Http.create(exclusion).status()).isEqualTo(201);

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

  private static Extension deviation(StoredCourse course) {
    String prescriber = course.reference(Practitioner.class, each -> true);
    Extension deviation = new Extension(canonical + "/StructureDefinition/kap-protocol-deviation");
    deviation.addExtension(
        "reason",
        new CodeableConcept(
            new Coding(
                canonical + "/CodeSystem/kap-deviation-reason", "clinical-emergency", null)));
    deviation.addExtension("responsible", new Reference(prescriber));
    deviation.addExtension("time", new DateTimeType(LATE));
    return deviation;
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

  private static String determination(StoredCourse course) {
    return course.reference(
        Observation.class,
        each -> each.getCode().getCodingFirstRep().getCode().equals("screening-determination"));
  }

  private static CodeableConcept verdict(String code) {
    return new CodeableConcept(
        new Coding(canonical + "/CodeSystem/kap-screening-determination", code, null));
  }

  /** The same kind of session on a later day. */
  private static Encounter later(Encounter session) {
    session.setId((String) null);
    session.getIdentifier().clear();
    session.getPeriod().setStartElement(new DateTimeType(LATE));
    session.getPeriod().setEndElement(new DateTimeType("2026-06-01T16:00:00-04:00"));
    return session;
  }

  private static MedicationAdministration laterDose(StoredCourse course) {
    String session = Http.create(later(course.session("t1-09"))).id();
    MedicationAdministration dose =
        (MedicationAdministration)
            StoredCourse.fresh("t1-single-dosing").getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(MedicationAdministration.class::isInstance)
                .findFirst()
                .orElseThrow();
    dose.setId((String) null);
    dose.setSubject(course.get(CarePlan.class, each -> true).getSubject());
    dose.setContext(new Reference("Encounter/" + session));
    dose.setEffective(new DateTimeType("2026-06-01T13:20:00-04:00"));
    dose.getReasonReference().clear();
    dose.getPerformer()
        .forEach(
            performer ->
                performer.setActor(
                    new Reference(course.reference(Practitioner.class, each -> true))));
    return dose;
  }

  private static boolean is(List<CodeableConcept> concepts, String code) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .anyMatch(coding -> code.equals(coding.getCode()));
  }

  private static Answer put(Resource resource) {
    return Http.put(
        '/' + resource.fhirType() + '/' + resource.getIdPart(), resource, "Prefer", OUTCOME);
  }

  private static Set<String> errors(Answer answer) {
    return rules(answer, IssueSeverity.ERROR);
  }

  private static Set<String> rules(Answer answer, IssueSeverity severity) {
    return issues(answer)
        .filter(issue -> issue.getSeverity() == severity)
        .flatMap(issue -> issue.getDetails().getCoding().stream())
        .map(Coding::getCode)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Stream<OperationOutcomeIssueComponent> issues(Answer answer) {
    return answer.resource(OperationOutcome.class).getIssue().stream();
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

  private static String key(DomainResource resource) {
    return ((Identifier)
            resource.getExtensionByUrl(canonical + "/StructureDefinition/kap-dyad").getValue())
        .getValue();
  }
}
