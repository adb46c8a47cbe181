package example.couplekap.protocol.enforcement;

import static example.couplekap.protocol.enforcement.CourseWrites.determination;
import static example.couplekap.protocol.enforcement.CourseWrites.errors;
import static example.couplekap.protocol.enforcement.CourseWrites.put;
import static example.couplekap.protocol.enforcement.CourseWrites.rules;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/**
 * A course with an error in it, left by a safety fact: what touches the error answers for it, the
 * rest goes on, and it can be mended.
 */
class StandingErrorsTest {

  private static final String FEEDBACK = "t1-03";
  private static final String MEDICINE = "t1-05";

  @Test
  void whatTheErrorStandsOnCannotBeChangedAndLeftWrong() {
    StoredCourse course = withoutScreening();
    Encounter medicine = course.session(MEDICINE);
    medicine.addReasonCode().setText("Relationship distress");

    Answer answer = put(medicine);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(errors(answer)).containsExactly("B8");
  }

  @Test
  void whatIsElsewhereIsToldAndBlamesNobody() {
    StoredCourse course = withoutScreening();
    Encounter feedback = course.session(FEEDBACK);
    feedback.addReasonCode().setText("Relationship distress");

    Answer answer = put(feedback);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(errors(answer)).isEmpty();
    assertThat(rules(answer, IssueSeverity.WARNING)).contains("B7", "B8");
    assertThat(answer.body()).contains("CarePlan.where(id = ", "Encounter.where(id = ");
  }

  @Test
  void aCorrectionIsAcceptedThoughNotEverythingIsMended() {
    StoredCourse course = withoutScreening();
    Encounter medicine = course.session(MEDICINE);
    medicine.setStatus(EncounterStatus.CANCELLED);
    medicine.getPeriod().setEnd(null);

    Answer answer = put(medicine);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(rules(answer, IssueSeverity.WARNING)).contains("B7");
  }

  @Test
  void whatMendsTheErrorIsAcceptedAndEndsIt() {
    StoredCourse course = withoutScreening();
    Observation determination = Http.get('/' + determination(course)).resource(Observation.class);
    determination.setStatus(ObservationStatus.FINAL);

    Answer answer = put(determination);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(put(course.session(MEDICINE)).status()).isEqualTo(200);
    assertThat(rules(put(course.session(FEEDBACK)), IssueSeverity.WARNING)).doesNotContain("B7");
  }

  @Test
  void anErrorOfOneCourseIsNoneOfAnotherCourseOfThePatient() {
    StoredCourse first = StoredCourse.store("t1-single-dosing");
    CarePlan second = StoredCourse.store(ofSamePatient(first)).get(CarePlan.class, each -> true);
    withoutScreening(first);

    Answer answer = put(second.setTitle("Another title"));
    Answer check = Http.get("/CarePlan/" + second.getIdPart() + "/$kap-protocol-check");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\"B7\"");
    assertThat(check.body()).doesNotContain("\"B7\"", "\"B8\"");
    assertThat(errors(check)).isEmpty();
  }

  /** The same treatment again, of the same person, under another key. */
  private static Bundle ofSamePatient(StoredCourse first) {
    String patient = first.get(CarePlan.class, each -> true).getSubject().getReference();
    Bundle course = StoredCourse.fresh("t1-single-dosing");
    BundleEntryComponent person =
        course.getEntry().stream()
            .filter(entry -> entry.getResource() instanceof Patient)
            .findFirst()
            .orElseThrow();
    course.getEntry().remove(person);
    IParser json = FhirContext.forR4Cached().newJsonParser();
    String text = json.encodeResourceToString(course).replace(person.getFullUrl(), patient);
    return json.parseResource(Bundle.class, text);
  }

  private static StoredCourse withoutScreening() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");
    withoutScreening(course);
    return course;
  }

  private static void withoutScreening(StoredCourse course) {
    Observation determination = Http.get('/' + determination(course)).resource(Observation.class);
    determination.setStatus(ObservationStatus.ENTEREDINERROR);
    assertThat(put(determination).status()).isEqualTo(200);
  }
}
