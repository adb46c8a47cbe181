package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.AgreementType;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D6: ketamine is given with the informed consent of the person dosed. */
class D6InformedConsentTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 10:00, 0",
    "2026-05-04, 0",
    "2026-05, 0",
    "2026-05-04 10:01, 1",
    "2026-05-05, 1",
  })
  void consentIsGivenNoLaterThanTheDose(String given, int breaches) {
    ann.consent("c1", AgreementType.KETAMINE).given(given);
    ann.dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("D6")).hasSize(breaches);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04 10:00, 0", "2026-05-04, 0", "2026-05-04 10:01, 1"})
  void consentHoldsFromItsBeginning(String from, int breaches) {
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01").from(from);
    ann.dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("D6")).hasSize(breaches);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04 09:59, 1", "2026-05-04 10:00, 0", "2026-05-04, 0", "2026-05-03, 1"})
  void aDoseBeforeTheEndOfTheConsentStaysFine(String until, int breaches) {
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01").until(until).withdrawn();
    ann.dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("D6")).hasSize(breaches);
  }

  @Test
  void aConsentWithdrawnNobodyKnowsWhenIsNone() {
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01").withdrawn();
    ann.dose("d1").at("2026-05-04 10:00").deviating();
    ann.dose("d2").at("2026-05-04 10:00-05:00");

    assertThat(course.findings("D6"))
        .containsExactly(
            "warning MedicationAdministration/d1 MedicationAdministration.effective waived",
            "error MedicationAdministration/d2 MedicationAdministration.effective");
    assertThat(course.texts("D6"))
        .last()
        .isEqualTo(
            "No ketamine consent of this patient was in force when the dose was given"
                + " (2026-05-04T10:00-05:00); informed consent precedes ketamine.");
  }

  @Test
  void neitherAConsentToTreatmentNorThePartnersNorAnUndatedOneWillDo() {
    ann.consent("c1", AgreementType.TREATMENT).given("2026-05-01");
    course.chart("bob").consent("c2", AgreementType.KETAMINE).given("2026-05-01");
    ann.consent("c3", AgreementType.KETAMINE);
    ann.dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("D6")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "INPROGRESS, 1",
    "ONHOLD, 1",
    "COMPLETED, 1",
    "STOPPED, 1",
    "NOTDONE, 0",
    "UNKNOWN, 0",
  })
  void onlyWhatWasGivenIsJudged(MedicationAdministrationStatus status, int breaches) {
    ann.dose("d1").at("2026-05-04 10:00").status(status);

    assertThat(course.breaches("D6")).hasSize(breaches);
  }

  @Test
  void aDoseWithoutATimeIsNotJudged() {
    ann.dose("d1");

    assertThat(course.breaches("D6")).isEmpty();
  }
}
