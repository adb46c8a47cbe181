package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestDose;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F3 and F4: what the pilot did binds those who follow its regimen, and nobody else. */
class PilotRegimenTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  private TestDose asInThePilot(String id) {
    return ann.dose(id).perKilogram("0.75").weighing("80").intramuscular(true);
  }

  @Test
  void thePilotWatchedByTelemetry() {
    ann.plan("p1").ofThePilot();
    ann.session("m1", SessionType.MEDICINE).byTelemetry();
    ann.session("m2", SessionType.MEDICINE);
    ann.session("m3", SessionType.MEDICINE).deviating();
    ann.session("m4", SessionType.MEDICINE).status(EncounterStatus.PLANNED);
    ann.session("s5", SessionType.INTEGRATION);

    assertThat(course.findings("F3"))
        .containsExactly(
            "error Encounter/m2 Encounter.extension",
            "warning Encounter/m3 Encounter.extension waived");
    assertThat(course.texts("F3"))
        .containsOnly(
            "The plan follows the pilot's regimen, under which the patient is watched by continuous"
                + " telemetry.");
  }

  @ParameterizedTest
  @CsvSource({"0.49, 1", "0.5, 0", "0.50, 0", "1, 0", "1.00, 0", "1.01, 1"})
  void thePilotGaveHalfToOneMilligram(String amount, int breaches) {
    ann.plan("p1").ofThePilot();
    asInThePilot("d1").perKilogram(amount);

    assertThat(course.breaches("F4")).hasSize(breaches);
  }

  @Test
  void thePilotGaveItIntoTheMuscleByBodyWeight() {
    ann.plan("p1").ofThePilot();
    asInThePilot("d1");
    asInThePilot("d2").intramuscular(false);
    ann.dose("d3").perKilogram("0.75").weighing("80");
    ann.dose("d4").perKilogram("0.75").intramuscular(true);
    ann.dose("d5").weighing("80").intramuscular(true).deviating();
    ann.dose("d6").status(MedicationAdministrationStatus.NOTDONE);

    assertThat(course.findings("F4"))
        .containsExactly(
            "error MedicationAdministration/d2 MedicationAdministration.dosage",
            "error MedicationAdministration/d3 MedicationAdministration.dosage",
            "error MedicationAdministration/d4 MedicationAdministration.dosage",
            "warning MedicationAdministration/d5 MedicationAdministration.dosage waived");
    assertThat(course.texts("F4"))
        .containsOnly(
            "The plan follows the pilot's regimen: 0.5 to 1.0 mg/kg into the muscle, with the body"
                + " weight recorded.");
  }

  @Test
  void whoDoesNotFollowThePilotIsFree() {
    ann.plan("p1");
    ann.session("m1", SessionType.MEDICINE);
    ann.dose("d1").perKilogram("3");
    TestChart bob = course.chart("bob");
    bob.session("m2", SessionType.MEDICINE);
    bob.dose("d2");

    assertThat(course.breaches("F3")).isEmpty();
    assertThat(course.breaches("F4")).isEmpty();
  }
}
