package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.SessionType;
import org.junit.jupiter.api.Test;

/** F15: a dose belongs to a medicine session of the same patient. */
class F15OwnSessionTest {

  private static final String DOSE =
      "error MedicationAdministration/d1 MedicationAdministration.context";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void aMedicineSessionOfThePatientIsRight() {
    ann.dose("d1").during(ann.session("m1", SessionType.MEDICINE));

    assertThat(course.breaches("F15")).isEmpty();
  }

  @Test
  void otherSessionsOfTheCourseDoNotMatter() {
    ann.dose("d1").during(ann.session("m1", SessionType.MEDICINE));
    ann.session("s1", SessionType.PREPARATION);
    course.chart("bob").session("m2", SessionType.MEDICINE);

    assertThat(course.breaches("F15")).isEmpty();
  }

  @Test
  void noReasonExcusesTheWrongSession() {
    ann.dose("d1").during(ann.session("s1", SessionType.PREPARATION)).deviating();

    assertThat(course.findings("F15")).containsExactly(DOSE);
    assertThat(course.texts("F15"))
        .containsExactly(
            "The session named is not a medicine session of this patient; every administration"
                + " belongs to one.");
  }

  @Test
  void noReasonExcusesTheWrongPatient() {
    ann.dose("d1").during(course.chart("bob").session("m1", SessionType.MEDICINE)).deviating();

    assertThat(course.findings("F15")).containsExactly(DOSE);
  }

  @Test
  void aSessionThatIsNotAtHandMayBeRight() {
    ann.dose("d1").during(new TestCourse("elsewhere").chart("ann").session("m1"));
    ann.dose("d2");

    assertThat(course.breaches("F15")).isEmpty();
  }
}
