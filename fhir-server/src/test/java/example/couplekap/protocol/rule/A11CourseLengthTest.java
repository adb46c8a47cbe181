package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A11: eight to eleven sessions besides medicine sessions. */
class A11CourseLengthTest {

  private static final String PLAN = "warning CarePlan/p1 CarePlan";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  private void integrations(int count) {
    for (int i = 0; i < count; i++) {
      ann.session("i" + i, SessionType.INTEGRATION).identified("S" + i);
    }
  }

  @ParameterizedTest
  @CsvSource({"7, 1", "8, 0", "11, 0", "12, 1"})
  void aCompletedCourseHasEightToEleven(int sessions, int breaches) {
    ann.plan("p1").completed();
    integrations(sessions);

    assertThat(course.breaches("A11")).hasSize(breaches);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "11, 0", "12, 1"})
  void aCourseThatRunsMayStillGetThere(int sessions, int breaches) {
    ann.plan("p1");
    integrations(sessions);

    assertThat(course.breaches("A11")).hasSize(breaches);
  }

  @Test
  void aCombinedSessionCountsAsBoth() {
    ann.plan("p1").completed();
    integrations(6);
    ann.session("s1", SessionType.FEEDBACK, SessionType.PREPARATION);

    assertThat(course.breaches("A11")).isEmpty();
  }

  @Test
  void medicineSessionsAndWhatIsNotFinishedDoNotCount() {
    ann.plan("p1").completed();
    integrations(7);
    ann.session("m1", SessionType.MEDICINE);
    ann.session("s1", SessionType.TERMINATION).status(EncounterStatus.INPROGRESS);
    ann.session("s2", SessionType.TERMINATION).status(EncounterStatus.CANCELLED);

    assertThat(course.findings("A11")).containsExactly(PLAN);
    assertThat(course.texts("A11"))
        .containsExactly(
            "The course has 7 sessions besides medicine sessions; the framework foresees 8 to 11.");
  }

  @Test
  void aMirroredSessionCountsOnceAndThePartnersOwnCountToo() {
    ann.plan("p1").completed();
    integrations(11);
    TestChart bob = course.chart("bob");
    bob.plan("p2").completed();
    bob.session("x0", SessionType.INTEGRATION).identified("S0");
    assertThat(course.breaches("A11")).isEmpty();

    bob.session("x1", SessionType.INDIVIDUAL_ASSESSMENT);
    assertThat(course.findings("A11")).containsExactly(PLAN, "warning CarePlan/p2 CarePlan");
  }
}
