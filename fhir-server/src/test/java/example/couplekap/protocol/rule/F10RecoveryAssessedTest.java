package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;

/** F10: a finished medicine session has a recovery assessment. */
class F10RecoveryAssessedTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void madeInTheSessionOrAfterItsDose() {
    TestSession first = ann.session("m1", SessionType.MEDICINE);
    ann.recovery("o1", first);
    TestSession second = ann.session("m2", SessionType.MEDICINE);
    ann.recovery("o2", ann.dose("d2").during(second));

    assertThat(course.breaches("F10")).isEmpty();
  }

  @Test
  void anAssessmentAfterAnotherSessionOrDoseIsNone() {
    TestSession first = ann.session("m1", SessionType.MEDICINE);
    ann.dose("d1").during(first);
    TestSession second = ann.session("m2", SessionType.MEDICINE);
    ann.recovery("o1", second);
    ann.recovery("o2", ann.dose("d2").during(second));

    assertThat(course.findings("F10")).containsExactly("warning Encounter/m1 Encounter");
    assertThat(course.texts("F10"))
        .containsExactly(
            "The medicine session is finished, and no recovery assessment says whether the patient"
                + " was back at baseline.");
  }

  @Test
  void itIsDueWhenTheSessionIsFinished() {
    ann.session("m1", SessionType.MEDICINE).status(EncounterStatus.INPROGRESS);
    ann.session("s1", SessionType.INTEGRATION);

    assertThat(course.breaches("F10")).isEmpty();
  }
}
