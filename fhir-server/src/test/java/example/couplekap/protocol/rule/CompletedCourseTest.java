package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** C1, G1, H1, H4 and H6: what a course that has run its length contains. */
class CompletedCourseTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "C1, warning CarePlan/p1 CarePlan",
    "G1, warning CarePlan/p1 CarePlan",
    "H1, warning CarePlan/p1 CarePlan",
    "H4, information CarePlan/p1 CarePlan",
    "H6, information CarePlan/p1 CarePlan.supportingInfo",
  })
  void anEmptyCourseLacksThemAll(String rule, String finding) {
    ann.plan("p1").completed();

    assertThat(course.findings(rule)).containsExactly(finding);
  }

  @ParameterizedTest
  @EnumSource(value = CarePlanStatus.class, names = "COMPLETED", mode = Mode.EXCLUDE)
  void aCourseThatIsNotCompletedLacksNothing(CarePlanStatus status) {
    ann.plan("p1").status(status);

    assertThat(course.breaches("C1")).isEmpty();
    assertThat(course.breaches("G1")).isEmpty();
    assertThat(course.breaches("H1")).isEmpty();
    assertThat(course.breaches("H4")).isEmpty();
    assertThat(course.breaches("H6")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"C1, FEEDBACK", "H1, TERMINATION"})
  void aFinishedSessionInEitherChartIsEnough(String rule, SessionType type) {
    ann.plan("p1").completed();
    ann.session("s1", type).status(EncounterStatus.INPROGRESS);
    assertThat(course.breaches(rule)).hasSize(1);

    course.chart("bob").session("s2", type);
    assertThat(course.breaches(rule)).isEmpty();
  }

  @Test
  void theTextsSayWhatIsMissing() {
    ann.plan("p1").completed();

    assertThat(course.texts("C1"))
        .containsExactly(
            "The plan is completed without a feedback session; couple and therapist agree on a"
                + " shared understanding after assessment.");
    assertThat(course.texts("H1"))
        .containsExactly("The plan is completed without a termination session.");
    assertThat(course.texts("H4"))
        .containsExactly(
            "The plan is completed without a referral to further resources; one is recommended by"
                + " need.");
    assertThat(course.texts("H6"))
        .containsExactly("The plan is completed without a wellness or relapse prevention plan.");
  }

  @Test
  void h4IsMetByAReferral() {
    ann.plan("p1").completed();
    ann.referral("r1");

    assertThat(course.breaches("H4")).isEmpty();
  }

  @Test
  void h6IsMetByARelapsePreventionPlanOnly() {
    ann.plan("p1").completed();
    ann.document("d1", DocumentType.FORMULATION);
    assertThat(course.breaches("H6")).hasSize(1);

    ann.document("d2", DocumentType.RELAPSE_PREVENTION_PLAN);
    assertThat(course.breaches("H6")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2, warning CarePlan/p1 CarePlan",
    "3,",
    "6,",
    "7, information CarePlan/p1 CarePlan",
  })
  void g1CountsIntegrationSessions(int count, String finding) {
    ann.plan("p1").completed();
    integrations(count);

    if (finding == null) {
      assertThat(course.breaches("G1")).isEmpty();
    } else {
      assertThat(course.findings("G1")).containsExactly(finding);
    }
  }

  @Test
  void g1SaysHowMany() {
    ann.plan("p1").completed();
    integrations(2);
    assertThat(course.texts("G1"))
        .containsExactly(
            "The plan is completed with 2 integration sessions; the framework recommends 3 to 6.");

    TestCourse other = new TestCourse();
    TestChart cid = other.chart("cid");
    cid.plan("p1");
    for (int i = 0; i < 7; i++) {
      cid.session("i" + i, SessionType.INTEGRATION);
    }
    assertThat(other.texts("G1"))
        .containsExactly(
            "The course has 7 integration sessions; the framework recommends 3 to 6, more if"
                + " needed.");
  }

  @Test
  void g1CountsAMirroredSessionOnce() {
    ann.plan("p1").completed();
    integrations(2);
    TestChart bob = course.chart("bob");
    bob.session("x0", SessionType.INTEGRATION).identified("S0");
    assertThat(course.breaches("G1")).hasSize(1);

    bob.session("x1", SessionType.INTEGRATION).identified("S9");
    assertThat(course.breaches("G1")).isEmpty();
  }

  private void integrations(int count) {
    for (int i = 0; i < count; i++) {
      ann.session("i" + i, SessionType.INTEGRATION).identified("S" + i);
    }
  }
}
