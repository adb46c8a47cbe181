package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B6, B11, C2 and D8: what a plan that is carried out rests on. */
class PlanContentTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({"ACTIVE, 1", "COMPLETED, 1", "DRAFT, 0", "ONHOLD, 0"})
  void b6AsksForAGoal(CarePlanStatus status, int breaches) {
    ann.plan("p1").status(status);

    assertThat(course.breaches("B6")).hasSize(breaches);
  }

  @Test
  void b6CountsNoGoalThatWasGivenUp() {
    ann.plan("p1").goal("Goal/g1").goal("Goal/g2");
    ann.plan("p2").goal("Goal/g2");
    ann.plan("p3").goal("Goal/elsewhere");
    ann.goal("g1", true);
    ann.goal("g2", false);

    assertThat(course.findings("B6")).containsExactly("warning CarePlan/p2 CarePlan.goal");
    assertThat(course.texts("B6"))
        .containsExactly(
            "The plan has no goal that is or was worked towards; assessment ends in the couple's"
                + " goals.");
  }

  @ParameterizedTest
  @CsvSource({"ACTIVE, 1", "COMPLETED, 1", "DRAFT, 0", "REVOKED, 0"})
  void b11AsksForAConsent(CarePlanStatus status, int breaches) {
    ann.plan("p1").status(status);
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01");
    course.chart("bob").consent("c2", AgreementType.TREATMENT).given("2026-05-01");

    assertThat(course.breaches("B11")).hasSize(breaches);
  }

  @Test
  void b11IsInformation() {
    ann.plan("p1");
    assertThat(course.findings("B11")).containsExactly("information CarePlan/p1 CarePlan.subject");
    assertThat(course.texts("B11"))
        .containsExactly(
            "No consent of this patient to treatment is on file; the first session opens with"
                + " confidentiality and consent.");

    ann.consent("c1", AgreementType.TREATMENT).withdrawn();
    assertThat(course.breaches("B11")).isEmpty();
  }

  @Test
  void c2AsksForAFormulationOnceFeedbackWasGiven() {
    ann.plan("p1");
    ann.document("n1", DocumentType.SESSION_NOTE);
    ann.session("s1", SessionType.FEEDBACK).status(EncounterStatus.INPROGRESS);
    assertThat(course.breaches("C2")).isEmpty();

    ann.session("s2", SessionType.FEEDBACK);
    assertThat(course.findings("C2"))
        .containsExactly("information CarePlan/p1 CarePlan.supportingInfo");
    assertThat(course.texts("C2"))
        .containsExactly(
            "No formulation of the couple's pattern is recorded; a diagram or a text lets later"
                + " sessions come back to it.");

    course.chart("bob").document("f1", DocumentType.FORMULATION);
    assertThat(course.breaches("C2")).isEmpty();
  }

  @Test
  void c2AsksForOneInACompletedCourse() {
    ann.plan("p1").completed();

    assertThat(course.breaches("C2")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"SINGLE, 0", "ALTERNATING_DUAL, 1", "CONCURRENT_DUAL, 1"})
  void d8AsksForTheArrangementsOfDosingBoth(DosingModel model, int breaches) {
    ann.plan("p1").dosing(model);
    ann.checklist("q1", false);
    ann.session("s1", SessionType.MEDICINE);

    assertThat(course.breaches("D8")).hasSize(breaches);
  }

  @Test
  void d8IsDueWithTheFirstMedicineSession() {
    ann.plan("p1").dosing(DosingModel.ALTERNATING_DUAL);
    ann.session("s1", SessionType.MEDICINE).status(EncounterStatus.PLANNED);
    assertThat(course.breaches("D8")).isEmpty();

    TestChart bob = course.chart("bob");
    bob.session("s2", SessionType.MEDICINE);
    assertThat(course.findings("D8")).containsExactly("warning CarePlan/p1 CarePlan");
    assertThat(course.texts("D8"))
        .containsExactly(
            "Both partners are dosed, and no preparation checklist says that the arrangements for"
                + " it were covered (dual-dosing-logistics).");

    bob.checklist("q1", true);
    assertThat(course.breaches("D8")).isEmpty();
  }
}
