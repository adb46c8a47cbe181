package example.couplekap.protocol.enforcement;

import static example.couplekap.protocol.enforcement.CourseWrites.OUTCOME;
import static example.couplekap.protocol.enforcement.CourseWrites.errors;
import static example.couplekap.protocol.enforcement.CourseWrites.put;
import static example.couplekap.protocol.enforcement.CourseWrites.rules;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.io.IOException;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that is written to one partner's chart refers to the other's (P2). */
class OneChartTest {

  private static StoredCourse couple;

  @BeforeAll
  static void storeBothCharts() {
    couple = StoredCourse.store("t4-alternating-dual");
  }

  @Test
  void aConditionFoundInThePartnersSessionIsRefused() {
    Condition condition = ownCopy(Condition.class, 0);
    condition.setEncounter(reference(session(1)));
    int before = Http.count("/Condition");

    Answer answer = Http.create(condition);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("P2");
    assertThat(answer.error().getDetails().getText()).doesNotContain(session(1).getIdPart());
    assertThat(Http.count("/Condition")).isEqualTo(before);
  }

  @Test
  void aConditionFoundInOnesOwnSessionIsStored() {
    Condition condition = ownCopy(Condition.class, 0);
    condition.setEncounter(reference(session(0)));

    Answer answer = Http.create(condition);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void aConditionThatThePartnerAssertsAsAPatientIsRefused() {
    Condition condition = ownCopy(Condition.class, 0);
    condition.setAsserter(reference(patient(1)));

    assertThat(errors(Http.create(condition))).containsExactly("P2");
  }

  @Test
  void answersThatNameThePartnersSessionAreRefused() {
    QuestionnaireResponse answers = ownCopy(QuestionnaireResponse.class, 0);
    answers.setEncounter(reference(session(1)));

    assertThat(errors(Http.create(answers))).containsExactly("P2");
  }

  @Test
  void aSessionThatNamesThePartnersConditionIsRefusedOnce() {
    Encounter session = session(0);
    session.addDiagnosis().setCondition(reference(condition(1)));

    Answer answer = put(session);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(CourseWrites.issues(answer).filter(issue -> answer.body().contains("P2")))
        .hasSize(1);
  }

  @Test
  void aSessionThatFollowsThePartnersSessionIsRefusedOnce() {
    Encounter session = session(0);
    session.setPartOf(reference(session(1)));

    Answer answer = put(session);

    assertThat(errors(answer)).containsExactly("P2");
    assertThat(
            CourseWrites.issues(answer).filter(issue -> issue.getSeverity() == IssueSeverity.ERROR))
        .hasSize(1);
  }

  @Test
  void whatIsWrittenTogetherIsJudgedTogether() {
    Condition first = ownCopy(Condition.class, 0);
    Condition second = ownCopy(Condition.class, 1);
    first.addEvidence().addDetail(new Reference("urn:uuid:fb9fd3a8-2d39-46e7-9c5b-5b5c8f4b1b10"));
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(first)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Condition");
    transaction
        .addEntry()
        .setFullUrl("urn:uuid:fb9fd3a8-2d39-46e7-9c5b-5b5c8f4b1b10")
        .setResource(second)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Condition");

    Answer answer = Http.post("", transaction);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("P2");
    assertThat(answer.error().getExpression().get(0).getValue())
        .isEqualTo("Bundle.entry[0].resource");
  }

  @Test
  void anAdverseEventIsStoredAndTheWrongReferenceTold() throws IOException {
    AdverseEvent event =
        GuidePackage.open().examples().stream()
            .filter(example -> example.getIdPart().equals("adverse-event-minimal"))
            .map(AdverseEvent.class::cast)
            .findFirst()
            .orElseThrow();
    event.setId((String) null);
    event.setSubject(reference(patient(0)));
    event.setEncounter(reference(session(1)));

    Answer answer = Http.create(event, "Prefer", OUTCOME);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(rules(answer, IssueSeverity.WARNING)).contains("P2");
  }

  @Test
  void aTaskThatIsAboutThePartnersSessionIsRefused() {
    Task task = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setFor(reference(patient(0)));
    task.setFocus(reference(session(1)));

    assertThat(errors(Http.create(task))).containsExactly("P2");

    task.setFocus(reference(session(0)));
    assertThat(Http.create(task).status()).isEqualTo(201);
  }

  @Test
  void aConditionThatIsEvidencedByThePartnersTaskIsRefused() {
    Task task = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setFor(reference(patient(1)));
    Condition condition = ownCopy(Condition.class, 0);
    condition.addEvidence().addDetail(new Reference("Task/" + Http.create(task).id()));

    assertThat(errors(Http.create(condition))).containsExactly("P2");
  }

  @Test
  void aStrangersChartDoesNotPointIntoTheCouples() {
    String stranger = Http.create(new Patient().setActive(true)).id();
    Condition condition = ownCopy(Condition.class, 0);
    condition.setSubject(new Reference("Patient/" + stranger));
    condition.setEncounter(reference(session(0)));

    assertThat(errors(Http.create(condition))).containsExactly("P2");
  }

  @Test
  void whatStrangersChartsSayOfEachOtherIsNotThisGuidesBusiness() {
    String mother = Http.create(new Patient().setActive(true)).id();
    String child = Http.create(new Patient().setActive(true)).id();
    Condition condition = ownCopy(Condition.class, 0);
    condition.setSubject(new Reference("Patient/" + child));
    condition.setAsserter(new Reference("Patient/" + mother));

    Answer answer = Http.create(condition);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static Patient patient(int chart) {
    return couple.all(Patient.class).get(chart);
  }

  private static Condition condition(int chart) {
    return inChart(Condition.class, each -> each.getSubject(), chart);
  }

  private static Encounter session(int chart) {
    return inChart(Encounter.class, each -> each.getSubject(), chart);
  }

  private static <T extends Resource> T inChart(
      Class<T> type, Function<T, Reference> subject, int chart) {
    String patient = "Patient/" + patient(chart).getIdPart();
    return couple.all(type).stream()
        .filter(each -> subject.apply(each).getReference().equals(patient))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Resource> T ownCopy(Class<T> type, int chart) {
    T copy =
        inChart(
            type, each -> (Reference) each.getNamedProperty("subject").getValues().get(0), chart);
    copy.setId((String) null);
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    return copy;
  }

  private static Reference reference(Resource resource) {
    return new Reference(resource.fhirType() + '/' + resource.getIdPart());
  }
}
