package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C7: assessment, feedback, preparation, and termination last. */
class C7PhaseOrderTest {

  private static final String S1 = "warning Encounter/s1 Encounter.period.start";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "ASSESSMENT, FEEDBACK, 2026-05-04 09:59, 1",
    "ASSESSMENT, FEEDBACK, 2026-05-04 10:00, 0",
    "ASSESSMENT, FEEDBACK, 2026-05-04, 0",
    "ASSESSMENT, FEEDBACK, 2026-05-03, 1",
    "FEEDBACK, PREPARATION, 2026-05-04 09:59, 1",
    "FEEDBACK, PREPARATION, 2026-05-04 10:00, 0",
    "ASSESSMENT, PREPARATION, 2026-05-03, 0",
  })
  void oneComesBeforeTheNext(SessionType first, SessionType second, String start, int breaches) {
    ann.session("s0", first).from("2026-05-04 10:00");
    ann.session("s1", second).from(start);

    assertThat(course.breaches("C7")).hasSize(breaches);
  }

  @Test
  void theTextsNameBoth() {
    ann.session("s0", SessionType.ASSESSMENT).from("2026-05-04 10:00");
    ann.session("s1", SessionType.FEEDBACK).from("2026-05-03 10:00");
    ann.session("s2", SessionType.PREPARATION).from("2026-05-02 10:00");
    ann.session("s3", SessionType.TERMINATION).from("2026-05-03 12:00");

    assertThat(course.findings("C7"))
        .containsExactly(
            S1,
            "warning Encounter/s2 Encounter.period.start",
            "warning Encounter/s0 Encounter.period.start");
    assertThat(course.texts("C7"))
        .containsExactly(
            "This feedback session precedes the first assessment session; assessment comes first.",
            "This preparation session precedes the first feedback session; feedback comes first.",
            "This session follows the termination of the course; termination comes last.");
  }

  @Test
  void feedbackAndPreparationMayShareASession() {
    ann.session("s0", SessionType.FEEDBACK, SessionType.PREPARATION).from("2026-05-04 10:00");
    ann.session("s1", SessionType.FEEDBACK).from("2026-05-05 10:00");
    ann.session("s2", SessionType.PREPARATION).from("2026-05-06 10:00");

    assertThat(course.breaches("C7")).isEmpty();
  }

  @Test
  void oneEarlierAssessmentOfTwoIsEnough() {
    ann.session("s0", SessionType.ASSESSMENT).from("2026-05-02 10:00");
    ann.session("s1", SessionType.FEEDBACK).from("2026-05-03 10:00");
    course.chart("bob").session("s2", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.breaches("C7")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04 10:00, 0", "2026-05-04 10:01, 1", "2026-05-04, 0", "2026-05-05, 1"})
  void nothingFollowsTermination(String start, int breaches) {
    ann.session("t1", SessionType.TERMINATION).from("2026-05-04 10:00");
    course.chart("bob").session("s1", SessionType.MEDICINE).from(start);

    assertThat(course.breaches("C7")).hasSize(breaches);
  }

  @Test
  void terminationMayTakeSeveralSessions() {
    ann.session("t1", SessionType.TERMINATION).from("2026-05-04 10:00");
    ann.session("s1", SessionType.INTEGRATION).from("2026-05-05 10:00");
    ann.session("t2", SessionType.TERMINATION).from("2026-05-06 10:00");
    ann.session("t3", SessionType.TERMINATION, SessionType.INTEGRATION).from("2026-05-07 10:00");

    assertThat(course.breaches("C7")).isEmpty();
  }

  @Test
  void whatIsMissingNotHeldOrHasNoTimeIsNotJudged() {
    ann.session("s1", SessionType.FEEDBACK).from("2026-05-04 10:00");
    ann.session("s2", SessionType.ASSESSMENT);
    ann.session("s3", SessionType.PREPARATION);
    ann.session("s4", SessionType.ASSESSMENT).from("2026-05-05").status(EncounterStatus.CANCELLED);
    ann.session("t1", SessionType.TERMINATION).from("2026-05-01").status(EncounterStatus.PLANNED);

    assertThat(course.breaches("C7")).isEmpty();
  }
}
