package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E2: partners dosed by turns are dosed on different days, as the days are written. */
class E2DifferentDaysTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestChart bob = course.chart("bob");

  @BeforeEach
  void byTurns() {
    ann.plan("p1").dosing(DosingModel.ALTERNATING_DUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 10:00, 2026-05-04 16:00, true",
    "2026-05-04 10:00, 2026-05-05 10:00, false",
    "2026-05-04, 2026-05-04 16:00, true",
    // Two days as written, though one moment.
    "2026-05-04 23:30-05:00, 2026-05-05 04:30, false",
    // One day as written, though 25 hours apart.
    "2026-05-04 00:00+12:00, 2026-05-04 23:00-02:00, true",
    // The night in which summer time began: one day from 00:30 to 23:30, in two offsets.
    "2026-03-08 00:30-06:00, 2026-03-08 23:30-05:00, true",
    // The night in which it ended: midnight still parts the days.
    "2026-10-31 23:59-05:00, 2026-11-01 00:00-05:00, false",
    // A month does not tell the day.
    "2026-05, 2026-05-04 10:00, false",
  })
  void theDayIsTheOneWritten(String first, String second, boolean same) {
    ann.session("m1", SessionType.MEDICINE).from(first);
    bob.session("m2", SessionType.MEDICINE).from(second);

    assertThat(course.breaches("E2")).hasSize(same ? 2 : 0);
  }

  @Test
  void bothSessionsAreTold() {
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");
    bob.session("m2", SessionType.MEDICINE).from("2026-05-04 16:00").deviating();

    assertThat(course.findings("E2"))
        .containsExactly(
            "error Encounter/m1 Encounter.period.start across",
            "warning Encounter/m2 Encounter.period.start across waived");
    assertThat(course.texts("E2"))
        .containsOnly(
            "Both partners are dosed on 2026-05-04; under alternating dosing the other partner's"
                + " session is on a different day.");
  }

  @Test
  void aDoseSpeaksForItselfUnlessItsSessionDoes() {
    ann.dose("d1")
        .during(ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00"))
        .at("2026-05-04 10:15");
    ann.dose("d2")
        .during(ann.session("m2", SessionType.MEDICINE).from("2026-05-03 23:50"))
        .at("2026-05-04 00:05");
    ann.dose("d3").at("2026-05-04 10:00");
    bob.dose("d4").at("2026-05-04 16:00");

    assertThat(course.findings("E2"))
        .containsExactly(
            "error Encounter/m1 Encounter.period.start across",
            "error MedicationAdministration/d2 MedicationAdministration.effective across",
            "error MedicationAdministration/d3 MedicationAdministration.effective across",
            "error MedicationAdministration/d4 MedicationAdministration.effective across");
  }

  @Test
  void theDoseOfASessionThatWasCalledOffSpeaksForItself() {
    ann.dose("d1")
        .during(
            ann.session("m1", SessionType.MEDICINE)
                .from("2026-05-04 10:00")
                .status(EncounterStatus.CANCELLED))
        .at("2026-05-04 10:15");
    bob.session("m2", SessionType.MEDICINE).from("2026-05-04 16:00");

    assertThat(course.findings("E2"))
        .containsExactly(
            "error MedicationAdministration/d1 MedicationAdministration.effective across",
            "error Encounter/m2 Encounter.period.start across");
  }

  @Test
  void whatDidNotHappenAndWhatIsNoDosingIsNotJudged() {
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");
    ann.session("m2", SessionType.MEDICINE).from("2026-05-04 14:00");
    bob.session("m3", SessionType.MEDICINE).from("2026-05-04").status(EncounterStatus.PLANNED);
    bob.session("m4", SessionType.INTEGRATION).from("2026-05-04 16:00");
    bob.session("m5", SessionType.MEDICINE);
    bob.dose("d1").at("2026-05-04 16:00").status(MedicationAdministrationStatus.NOTDONE);
    bob.dose("d2");

    assertThat(course.breaches("E2")).isEmpty();
  }

  @Test
  void dosingTogetherIsNotByTurns() {
    TestCourse together = new TestCourse();
    TestChart cid = together.chart("cid");
    cid.plan("p1").dosing(DosingModel.CONCURRENT_DUAL);
    cid.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");
    together.chart("dan").session("m2", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(together.breaches("E2")).isEmpty();
  }
}
