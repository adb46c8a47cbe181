package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** K1: therapy is held with a consent to treatment. */
class K1TreatmentConsentTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, 0",
    "2026-05-04 10:00, 0",
    "2026-05-04 11:00, 0",
    "2026-05-04, 0",
    "2026-05-04 11:01, 1",
    "2026-05-05, 1",
  })
  void consentMayBeGivenInTheFirstSession(String given, int breaches) {
    ann.consent("c1", AgreementType.TREATMENT).given(given);
    ann.session("s1", SessionType.CONSULTATION)
        .conjoint()
        .from("2026-05-04 10:00")
        .to("2026-05-04 11:00");

    assertThat(course.breaches("K1")).hasSize(breaches);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04 23:59, 0", "2026-05-04, 0", "2026-05-05, 1"})
  void whereTheEndIsUnknownTheDayCounts(String given, int breaches) {
    ann.consent("c1", AgreementType.TREATMENT).given(given);
    ann.session("s1", SessionType.CONSULTATION).conjoint().from("2026-05-04 10:00");

    assertThat(course.breaches("K1")).hasSize(breaches);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04 09:59, 1", "2026-05-04 10:00, 0", "2026-05-04, 0", "2026-05-03, 1"})
  void aSessionBeforeTheEndOfTheConsentStaysFine(String until, int breaches) {
    ann.consent("c1", AgreementType.TREATMENT).given("2026-05-01").until(until).withdrawn();
    ann.session("s1", SessionType.INTEGRATION).conjoint().from("2026-05-04 10:00");

    assertThat(course.breaches("K1")).hasSize(breaches);
  }

  @Test
  void afterItsEndSessionsAloneAndTerminationStayPossible() {
    ann.consent("c1", AgreementType.TREATMENT).given("2026-05-01").until("2026-05-02").withdrawn();
    ann.session("s1", SessionType.INTEGRATION).individual().from("2026-05-04 10:00");
    ann.session("s2", SessionType.TERMINATION).conjoint().from("2026-05-05 10:00");
    ann.session("s3", SessionType.FEEDBACK).from("2026-05-04 10:00");

    assertThat(course.breaches("K1")).isEmpty();
  }

  @Test
  void withoutAnyEverSoDoTheyNot() {
    ann.session("s1", SessionType.INTEGRATION).individual().from("2026-05-04 10:00");
    ann.session("s2", SessionType.TERMINATION).conjoint().from("2026-05-05 10:00").deviating();
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01");
    ann.consent("c2", AgreementType.TREATMENT);
    course.chart("bob").consent("c3", AgreementType.TREATMENT).given("2026-05-01");

    assertThat(course.findings("K1"))
        .containsExactly(
            "error Encounter/s1 Encounter.period.start",
            "warning Encounter/s2 Encounter.period.start waived");
    assertThat(course.texts("K1"))
        .first()
        .isEqualTo(
            "No treatment consent of this patient was in force in this session"
                + " (2026-05-04T10:00Z); consent and confidentiality are covered at the start.");
  }

  @Test
  void medicineAndWhatIsNotHeldOrHasNoTimeIsNotJudged() {
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");
    ann.session("s2", SessionType.ASSESSMENT).from("2026-05-04").status(EncounterStatus.PLANNED);
    ann.session("s3", SessionType.ASSESSMENT);

    assertThat(course.breaches("K1")).isEmpty();
  }
}
