package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E7: the first dose is taken one at a time, and a clinician clears each for the next. */
class E7FirstDoseAloneTest {

  private static final String OWN = "warning Encounter/m1 Encounter.period.start";
  private static final String PARTNERS = OWN + " across";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestChart bob = course.chart("bob");

  private void together() {
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-10 10:00")
        .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);
  }

  private void ready(TestChart chart, String id) {
    chart.plan("p" + id).clearedForConcurrent("2026-05-05");
    chart.session("a" + id, SessionType.MEDICINE).from("2026-05-04 10:00");
  }

  @Test
  void bothAreReady() {
    together();
    ready(ann, "1");
    ready(bob, "2");

    assertThat(course.breaches("E7")).isEmpty();
  }

  @Test
  void neitherIs() {
    together();

    assertThat(course.findings("E7")).containsExactly(OWN, PARTNERS);
    assertThat(course.texts("E7"))
        .containsExactly(
            "The patient is dosed together with the partner without an earlier medicine session"
                + " alone, or without a clearance for it; the first is recommended one partner at a"
                + " time.",
            "The partner is dosed together with the patient without an earlier medicine session"
                + " alone, or without a clearance for it; the first is recommended one partner at a"
                + " time.");
  }

  @Test
  void onlyThePatientIs() {
    together();
    ready(ann, "1");

    assertThat(course.findings("E7")).containsExactly(PARTNERS);
  }

  @Test
  void aPartnerWithoutAChartIsNotKnownToBe() {
    TestCourse alone = new TestCourse();
    TestChart cid = alone.chart("cid");
    ready(cid, "1");
    cid.session("m1", SessionType.MEDICINE)
        .from("2026-05-10 10:00")
        .with("RelatedPerson/dan", Role.CO_DOSED_PARTNER);

    assertThat(alone.findings("E7")).containsExactly(PARTNERS);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-10 09:59, 0",
    "2026-05-10 10:00, 1",
    "2026-05-10, 1",
    "2026-05-09, 0",
    "2026-05-11, 1",
  })
  void theSessionAloneIsEarlier(String start, int breaches) {
    together();
    ready(bob, "2");
    ann.plan("p1").clearedForConcurrent("2026-05-05");
    ann.session("a1", SessionType.MEDICINE).from(start);

    assertThat(course.breaches("E7")).hasSize(breaches);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-10 10:00, 0", "2026-05-10, 0", "2026-05-10 10:01, 1", "2026-05-11, 1"})
  void theClearanceIsNoLater(String clearance, int breaches) {
    together();
    ready(bob, "2");
    ann.plan("p1").clearedForConcurrent(clearance);
    ann.session("a1", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(course.breaches("E7")).hasSize(breaches);
  }

  @Test
  void anEarlierSessionTogetherIsNoneAlone() {
    together();
    ready(bob, "2");
    ann.plan("p1").clearedForConcurrent("2026-05-01");
    ann.session("a1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);
    ann.session("a2", SessionType.MEDICINE)
        .from("2026-05-05 10:00")
        .status(EncounterStatus.CANCELLED);

    assertThat(course.findings("E7"))
        .containsExactly(
            "warning Encounter/a1 Encounter.period.start",
            "warning Encounter/a1 Encounter.period.start across",
            OWN);
  }

  @Test
  void aSessionThatBothChartsHoldIsTogether() {
    ready(ann, "1");
    ready(bob, "2");
    ann.session("m1", SessionType.MEDICINE).identified("S1").from("2026-05-03 10:00");
    bob.session("m2", SessionType.MEDICINE).identified("S1").from("2026-05-03 10:00");

    assertThat(course.findings("E7"))
        .containsExactly(
            OWN,
            PARTNERS,
            "warning Encounter/m2 Encounter.period.start",
            "warning Encounter/m2 Encounter.period.start across");
  }

  @Test
  void withoutATimeNothingIsJudged() {
    ann.session("m1", SessionType.MEDICINE).with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);

    assertThat(course.breaches("E7")).isEmpty();
  }
}
