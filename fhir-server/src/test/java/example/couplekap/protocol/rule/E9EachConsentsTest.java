package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import java.util.Collections;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E9: of two partners who are dosed each consents to ketamine. */
class E9EachConsentsTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestChart bob = course.chart("bob");

  @Test
  void underDualDosingEachDoseRestsOnThePatientsOwnConsent() {
    ann.plan("p1").dosing(DosingModel.ALTERNATING_DUAL);
    bob.consent("c1", AgreementType.KETAMINE).given("2026-05-01");
    ann.dose("d1").at("2026-05-04 10:00");
    ann.dose("d2").at("2026-05-04 10:00").deviating();
    bob.dose("d3").at("2026-05-05 10:00");

    assertThat(course.findings("E9"))
        .containsExactly(
            "error MedicationAdministration/d1 MedicationAdministration.subject",
            "warning MedicationAdministration/d2 MedicationAdministration.subject waived");
    assertThat(course.texts("E9"))
        .containsOnly(
            "Both partners are dosed in this course, and this patient's own consent to ketamine was"
                + " not in force; each partner consents individually.");
  }

  @Test
  void underSingleDosingD6IsEnough() {
    ann.plan("p1").dosing(DosingModel.SINGLE);
    ann.dose("d1").during(ann.session("m1", SessionType.MEDICINE)).at("2026-05-04 10:00");

    assertThat(course.breaches("E9")).isEmpty();
    assertThat(course.breaches("D6")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-04 10:15, 0", "2026-05-04 10:16, 1"})
  void dosedTogetherThePartnerHasConsentedToo(String given, int breaches) {
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01");
    bob.consent("c2", AgreementType.KETAMINE).given(given);
    ann.dose("d1")
        .during(
            ann.session("m1", SessionType.MEDICINE)
                .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER))
        .at("2026-05-04 10:15");

    assertThat(course.findings("E9"))
        .isEqualTo(
            Collections.nCopies(
                breaches,
                "error MedicationAdministration/d1 MedicationAdministration.subject across"));
  }

  @Test
  void thePartnersConsentThatHadEndedIsNone() {
    bob.consent("c2", AgreementType.KETAMINE).given("2026-05-01").until("2026-05-02").withdrawn();
    bob.consent("c3", AgreementType.TREATMENT).given("2026-05-01");
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01");
    ann.dose("d1")
        .during(
            ann.session("m1", SessionType.MEDICINE)
                .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER))
        .at("2026-05-04 10:15");

    assertThat(course.texts("E9"))
        .containsExactly(
            "The partners are dosed together, and the other partner's own consent to ketamine was"
                + " not in force; each partner consents individually.");
  }

  @Test
  void aDoseThatWasNotGivenOrHasNoTimeOrNoSessionIsNotJudged() {
    ann.plan("p1").dosing(DosingModel.CONCURRENT_DUAL);
    ann.consent("c1", AgreementType.KETAMINE).given("2026-05-01");
    ann.dose("d1").at("2026-05-04 10:00");
    ann.dose("d2")
        .during(
            ann.session("m1", SessionType.MEDICINE)
                .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER));
    bob.dose("d3").at("2026-05-04 10:00").status(MedicationAdministrationStatus.NOTDONE);

    assertThat(course.breaches("E9")).isEmpty();
  }
}
