package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B8: safety is established before integration and before ketamine. */
class B8SafetyBeforeIntegrationTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "2026-05-03 10:00, true",
    "2026-05-04 10:00, true",
    "2026-05-04, true",
    "2026-05-04 10:01, false",
    "2026-05-05, false",
  })
  void theVerdictIsNoLaterThanTheSession(String verdict, boolean precedes) {
    ann.verdict("o1", Verdict.CLEARED, verdict);
    ann.session("s1", SessionType.INTEGRATION).from("2026-05-04 10:00");

    assertThat(course.breaches("B8")).hasSize(precedes ? 0 : 1);
  }

  @Test
  void everySessionIsJudgedEvenAfterOneThatWasLetPass() {
    ann.session("s1", SessionType.MEDICINE).from("2026-05-04 10:00").deviating();
    ann.session("s2", SessionType.INTEGRATION).from("2026-05-05 10:00");
    ann.session("s3", SessionType.PREPARATION).from("2026-05-03 10:00");

    assertThat(course.findings("B8"))
        .containsExactly(
            "warning Encounter/s1 Encounter.period.start waived",
            "error Encounter/s2 Encounter.period.start");
    assertThat(course.texts("B8"))
        .first()
        .isEqualTo(
            "No completed safety determination that permits treatment precedes this session, which"
                + " began 2026-05-04T10:00Z; safety is established first.");
  }

  @Test
  void neitherAPreliminaryNorAnUndatedNorAForbiddingVerdictEstablishesSafety() {
    ann.preliminary("o1", Verdict.CLEARED, "2026-05-01");
    ann.undated("o2", Verdict.CLEARED);
    ann.verdict("o3", Verdict.DEFERRED, "2026-05-01");
    ann.session("s1", SessionType.INTEGRATION).from("2026-05-04 10:00");

    assertThat(course.findings("B8")).containsExactly("error Encounter/s1 Encounter.period.start");
  }

  @Test
  void thePartnersVerdictIsNotThePatients() {
    course.chart("bob").verdict("o1", Verdict.CLEARED, "2026-05-01");
    ann.session("s1", SessionType.INTEGRATION).from("2026-05-04 10:00");

    assertThat(course.breaches("B8")).hasSize(1);
  }

  @Test
  void whatIsNotHeldOrHasNoTimeIsNotJudged() {
    ann.session("s1", SessionType.INTEGRATION);
    ann.session("s2", SessionType.MEDICINE).from("2026-05-04").status(EncounterStatus.PLANNED);

    assertThat(course.breaches("B8")).isEmpty();
  }
}
