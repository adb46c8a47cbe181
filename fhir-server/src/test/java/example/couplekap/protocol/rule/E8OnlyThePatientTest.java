package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DosingModel;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E8: under single dosing the partner is not dosed. */
class E8OnlyThePatientTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestChart bob = course.chart("bob");

  @Test
  void thePatientIsDosed() {
    ann.plan("p1").dosing(DosingModel.SINGLE);
    ann.dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("E8")).isEmpty();
  }

  @Test
  void thePartnerIsNot() {
    ann.plan("p1").dosing(DosingModel.SINGLE);
    bob.dose("d1").at("2026-05-04 10:00").deviating();
    bob.dose("d2");
    bob.dose("d3").status(MedicationAdministrationStatus.NOTDONE);

    assertThat(course.findings("E8"))
        .containsExactly(
            "warning MedicationAdministration/d1 MedicationAdministration.subject across waived",
            "error MedicationAdministration/d2 MedicationAdministration.subject across");
    assertThat(course.texts("E8"))
        .containsOnly(
            "Ketamine is given to the partner in a course under single dosing; only the identified"
                + " patient is dosed.");
  }

  @ParameterizedTest
  @CsvSource({"ALTERNATING_DUAL", "CONCURRENT_DUAL"})
  void underDualDosingBothAre(DosingModel model) {
    ann.plan("p1").dosing(model);
    bob.dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("E8")).isEmpty();
  }

  @Test
  void ketamineInAnotherCourseOfThePartnerIsNotOfThisOne() {
    ann.plan("p1").dosing(DosingModel.SINGLE);
    TestCourse other = new TestCourse("other couple");
    other.chart("bob", "bob-later").dose("d1").at("2026-05-04 10:00");

    assertThat(course.breaches("E8")).isEmpty();
    assertThat(other.breaches("E8")).isEmpty();
  }
}
