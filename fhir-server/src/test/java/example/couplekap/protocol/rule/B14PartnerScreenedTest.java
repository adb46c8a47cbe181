package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B14: the other partner was screened too. */
class B14PartnerScreenedTest {

  private static final String PLAN = "warning CarePlan/p1 CarePlan.extension across";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @EnumSource(
      value = SessionType.class,
      names = {"MEDICINE", "INTEGRATION"})
  void underSingleDosingAnUnscreenedPartnerIsAWarning(SessionType type) {
    ann.plan("p1").dosing(DosingModel.SINGLE);
    ann.session("s1", type);

    assertThat(course.findings("B14")).containsExactly(PLAN);
  }

  @Test
  void thePlanOrThePartnersChartSaysIt() {
    ann.plan("p1").dosing(DosingModel.SINGLE).partnerScreened();
    ann.session("s1", SessionType.MEDICINE);
    assertThat(course.breaches("B14")).isEmpty();

    TestCourse other = new TestCourse();
    TestChart cid = other.chart("cid");
    cid.plan("p1").dosing(DosingModel.SINGLE);
    cid.session("s1", SessionType.MEDICINE);
    TestChart dan = other.chart("dan");
    dan.preliminary("o1", Verdict.CLEARED, "2026-05-01");
    assertThat(other.findings("B14")).containsExactly(PLAN);
    dan.undated("o2", Verdict.EXCLUDED);
    assertThat(other.breaches("B14")).isEmpty();
  }

  @Test
  void beforeMedicineOrIntegrationAndWithoutAModelNothingIsDue() {
    ann.plan("p1").dosing(DosingModel.SINGLE);
    ann.session("s1", SessionType.PREPARATION).from("2026-05-04 10:00");
    ann.session("s2", SessionType.MEDICINE).status(EncounterStatus.PLANNED);
    TestChart bob = course.chart("bob");
    bob.plan("p2");
    bob.session("s3", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(course.breaches("B14")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DosingModel.class,
      names = {"ALTERNATING_DUAL", "CONCURRENT_DUAL"})
  void underDualDosingEachUnscreenedSessionIsAnError(DosingModel model) {
    ann.plan("p1").dosing(model);
    ann.session("s1", SessionType.MEDICINE).from("2026-05-04 10:00");
    ann.session("s2", SessionType.INTEGRATION).from("2026-05-04 10:00").deviating();
    ann.session("s3", SessionType.INTEGRATION);
    ann.session("s4", SessionType.PREPARATION).from("2026-05-04 10:00");
    ann.session("s5", SessionType.MEDICINE).from("2026-05-05 10:00");
    course.chart("bob").verdict("o1", Verdict.CLEARED, "2026-05-05 10:00");

    assertThat(course.findings("B14"))
        .containsExactly(
            "error Encounter/s1 Encounter.period.start across",
            "warning Encounter/s2 Encounter.period.start across waived");
  }

  @Test
  void withoutAChartOfThePartnerThePlanSaysIt() {
    ann.plan("p1").dosing(DosingModel.ALTERNATING_DUAL).partnerScreened();
    ann.session("s1", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(course.breaches("B14")).isEmpty();
  }

  @Test
  void whereThePartnerHasAChartThePlansWordIsNotEnough() {
    ann.plan("p1").dosing(DosingModel.ALTERNATING_DUAL).partnerScreened();
    ann.session("s1", SessionType.MEDICINE).from("2026-05-04 10:00");
    course.chart("bob");

    assertThat(course.breaches("B14")).hasSize(1);
  }

  @Test
  void ofDosingTogetherB9Tells() {
    ann.plan("p1").dosing(DosingModel.CONCURRENT_DUAL);
    ann.session("s1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);
    ann.session("s2", SessionType.INTEGRATION)
        .from("2026-05-05 10:00")
        .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);

    assertThat(course.findings("B14"))
        .containsExactly("error Encounter/s2 Encounter.period.start across");
    assertThat(course.findings("B9"))
        .containsExactly("error Encounter/s1 Encounter.period.start across");
  }
}
