package example.couplekap.protocol.status;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import example.couplekap.protocol.status.MedicineWindow.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

/** Where a course stands, from its first day to its last. */
class CourseStatusTest {

  private static final Protocol PROTOCOL = protocol();
  private static final String CONSENTED = "2026-01-05T09:00:00-05:00";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  private static Protocol protocol() {
    try {
      return new Protocol(GuidePackage.open().definition(CodeSystem.class, "kap-rule"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void beforeAnythingOnlyWhatNeedsNothingMayComeNext() {
    CourseStatus status = at("2026-01-05T12:00:00-05:00");

    assertThat(status.phase()).isEmpty();
    assertThat(status.done()).isZero();
    assertThat(status.windows()).isEmpty();
    assertThat(of(status, SessionType.MEDICINE).forbidding()).containsExactly("B8", "D6");
    assertThat(of(status, SessionType.MEDICINE).isPermitted()).isFalse();
    assertThat(of(status, SessionType.INTEGRATION).forbidding()).containsExactly("B8", "G5", "K1");
    assertThat(of(status, SessionType.CONSULTATION).forbidding()).containsExactly("K1");
  }

  @Test
  void withConsentAndScreeningTheMedicineMayComeNextAndPreparationIsAdvised() {
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");

    SessionProgress medicine = of(at("2026-01-07T12:00:00-05:00"), SessionType.MEDICINE);

    assertThat(medicine.isPermitted()).isTrue();
    assertThat(medicine.advising()).contains("D1");
  }

  @Test
  void whatForbidsIsNotAlsoAdvice() {
    ann.verdict("d1", Verdict.DEFERRED, "2026-01-06T09:00:00-05:00");
    consents();

    SessionProgress feedback = of(at("2026-01-07T12:00:00-05:00"), SessionType.FEEDBACK);

    assertThat(feedback.forbidding()).containsExactly("B7");
    assertThat(feedback.advising()).doesNotContain("B7");
    assertThat(of(at("2026-01-07T12:00:00-05:00"), SessionType.INDIVIDUAL_ASSESSMENT).isPermitted())
        .isTrue();
    assertThat(of(at("2026-01-07T12:00:00-05:00"), SessionType.TERMINATION).isPermitted()).isTrue();
  }

  @Test
  void sessionsAreCountedAgainstThePlan() {
    ann.plan("p1").planning(SessionType.FEEDBACK, SessionType.INTEGRATION, SessionType.INTEGRATION);
    ann.session("s1", SessionType.FEEDBACK, SessionType.PREPARATION)
        .from("2026-01-06T09:00:00-05:00")
        .to("2026-01-06T10:20:00-05:00");

    CourseStatus status = at("2026-01-07T12:00:00-05:00");

    assertThat(status.done()).isEqualTo(2);
    assertThat(status.phase()).contains(SessionType.PREPARATION);
    assertThat(of(status, SessionType.FEEDBACK).done()).isEqualTo(1);
    assertThat(of(status, SessionType.INTEGRATION).planned()).isEqualTo(2);
    assertThat(of(status, SessionType.INTEGRATION).done()).isZero();
  }

  @Test
  void whatIsRequestedUnderThePlanCountsAndNotWhatItListsOfThatKind() {
    ann.plan("p1").planning(SessionType.FEEDBACK, SessionType.INTEGRATION, SessionType.INTEGRATION);
    ann.request("q1", SessionType.INTEGRATION, "CarePlan/p1", true);
    ann.request("q2", SessionType.INTEGRATION, "CarePlan/p1", true);
    ann.request("q3", SessionType.INTEGRATION, "CarePlan/p1", true);
    ann.request("q4", SessionType.INTEGRATION, "CarePlan/p1", false);
    ann.request("q5", SessionType.INTEGRATION, "CarePlan/p2", true);
    ann.request("q6", SessionType.TERMINATION, "CarePlan/p1", false);

    CourseStatus status = at("2026-01-07T12:00:00-05:00");

    assertThat(of(status, SessionType.INTEGRATION).planned()).isEqualTo(3);
    assertThat(of(status, SessionType.FEEDBACK).planned()).isEqualTo(1);
    assertThat(of(status, SessionType.TERMINATION).planned()).isZero();
  }

  @Test
  void aWindowIsUpcomingThenOpenThenMissed() {
    medicine("m1", "2026-02-02");

    assertThat(state("2026-02-02T17:59:00-05:00")).isEqualTo(State.UPCOMING);
    assertThat(state("2026-02-02T18:00:00-05:00")).isEqualTo(State.OPEN);
    assertThat(state("2026-02-04T16:00:00-05:00")).isEqualTo(State.OPEN);
    assertThat(state("2026-02-04T16:01:00-05:00")).isEqualTo(State.MISSED);
  }

  @Test
  void aWindowIsMetByIntegrationWithinItAndASessionOfBothChartsStandsOnce() {
    TestSession medicine = medicine("m1", "2026-02-02").identified("M");
    integration(ann, "i1").identified("I").integrating(medicine);
    integration(course.chart("bob"), "i2").identified("I").integratingIdentified("M");

    CourseStatus status = at("2026-03-01T12:00:00-05:00");

    assertThat(status.windows()).hasSize(1);
    assertThat(status.windows().get(0).metBy())
        .extracting(Session::key)
        .hasToString("[Encounter/i1]");
    assertThat(status.windows().get(0).state(Instant.EPOCH)).isEqualTo(State.MET);
  }

  @Test
  void windowsStandInTheOrderOfTime() {
    medicine("m1", "2026-02-20");
    medicine("m2", "2026-02-02");

    assertThat(at("2026-03-01T12:00:00-05:00").windows())
        .extracting(window -> window.medicine().key())
        .hasToString("[Encounter/m2, Encounter/m1]");
  }

  @Test
  void whatCameLaterIsLeftOutOfAccount() {
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    TestSession medicine = medicine("m1", "2026-02-02");
    ann.dose("x1").during(medicine).at("2026-02-02T13:20:00-05:00");

    CourseStatus before = at("2026-01-05T08:00:00-05:00");
    CourseStatus during = at("2026-02-02T14:00:00-05:00");

    assertThat(before.phase()).isEmpty();
    assertThat(of(before, SessionType.MEDICINE).forbidding()).containsExactly("B8", "D6");
    assertThat(of(before, SessionType.CONSULTATION).forbidding()).containsExactly("K1");
    assertThat(during.windows()).isEmpty();
    assertThat(of(during, SessionType.MEDICINE).done()).isZero();
    assertThat(of(during, SessionType.INTEGRATION).forbidding()).containsExactly("G5");
    assertThat(during.findings()).extracting(ProtocolFinding::rule).doesNotContain("F10");
  }

  @Test
  void afterTheMedicineItMayBeIntegratedAndTheTimeIsAdvice() {
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    medicine("m1", "2026-02-02");

    SessionProgress soon = of(at("2026-02-02T17:00:00-05:00"), SessionType.INTEGRATION);
    SessionProgress inTime = of(at("2026-02-03T12:00:00-05:00"), SessionType.INTEGRATION);

    assertThat(soon.isPermitted()).isTrue();
    assertThat(soon.advising()).contains("G3");
    assertThat(inTime.advising()).doesNotContain("G3");
  }

  @Test
  void thePartnersMedicineSessionMayBeIntegratedToo() {
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    course
        .chart("bob")
        .session("m1", SessionType.MEDICINE)
        .identified("M")
        .from("2026-02-02T13:00:00-05:00")
        .to("2026-02-02T16:00:00-05:00");

    SessionProgress late = of(at("2026-02-10T12:00:00-05:00"), SessionType.INTEGRATION);

    assertThat(late.isPermitted()).isTrue();
    assertThat(late.advising()).contains("G3");
  }

  @Test
  void theDayOfTheOtherPartnerIsTakenInTheOffsetOfTheCourse() {
    ann.plan("p1").dosing(DosingModel.ALTERNATING_DUAL);
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    TestChart bob = course.chart("bob");
    bob.verdict("d2", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    bob.session("m1", SessionType.MEDICINE)
        .from("2026-02-02T13:00:00-05:00")
        .to("2026-02-02T16:00:00-05:00");

    assertThat(of(at("2026-02-03T03:00:00Z"), SessionType.MEDICINE).forbidding())
        .containsExactly("E2");
    assertThat(of(at("2026-02-03T05:30:00Z"), SessionType.MEDICINE).forbidding()).isEmpty();
  }

  @Test
  void thePartnersAreDosedTogetherOnceEachWasDosedAlone() {
    ann.plan("p1").dosing(DosingModel.CONCURRENT_DUAL);
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    TestChart bob = course.chart("bob");
    bob.verdict("d2", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");
    medicine("m1", "2026-02-02");

    assertThat(of(at("2026-02-10T12:00:00-05:00"), SessionType.MEDICINE).forbidding()).isEmpty();

    bob.session("m2", SessionType.MEDICINE)
        .from("2026-02-05T13:00:00-05:00")
        .to("2026-02-05T16:00:00-05:00");

    SessionProgress together = of(at("2026-02-10T12:00:00-05:00"), SessionType.MEDICINE);
    assertThat(together.forbidding()).containsExactly("E9");
    assertThat(together.advising()).contains("E7");
  }

  @Test
  void thePilotsRegimenForbidsNothingByItself() {
    ann.plan("p1").ofThePilot();
    consents();
    ann.verdict("d1", Verdict.CLEARED, "2026-01-06T09:00:00-05:00");

    assertThat(of(at("2026-01-07T12:00:00-05:00"), SessionType.MEDICINE).isPermitted()).isTrue();
  }

  @Test
  void findingsAreThoseOfTheInstant() {
    medicine("m1", "2026-02-02");

    assertThat(at("2026-02-04T12:00:00-05:00").findings())
        .extracting(ProtocolFinding::rule)
        .contains("F10")
        .doesNotContain("G12");
    assertThat(at("2026-02-05T12:00:00-05:00").findings())
        .extracting(ProtocolFinding::rule)
        .contains("G12");
  }

  private void consents() {
    ann.consent("c1", AgreementType.TREATMENT).given(CONSENTED);
    ann.consent("c2", AgreementType.KETAMINE).given(CONSENTED);
  }

  private TestSession medicine(String id, String day) {
    return ann.session(id, SessionType.MEDICINE)
        .from(day + "T13:00:00-05:00")
        .to(day + "T16:00:00-05:00");
  }

  private static TestSession integration(TestChart chart, String id) {
    return chart
        .session(id, SessionType.INTEGRATION)
        .from("2026-02-03T12:00:00-05:00")
        .to("2026-02-03T13:00:00-05:00");
  }

  private State state(String time) {
    List<MedicineWindow> windows = at(time).windows();
    return windows.get(0).state(OffsetDateTime.parse(time).toInstant());
  }

  private CourseStatus at(String time) {
    return CourseStatus.of(
        PROTOCOL, course.course(), ann.patient(), OffsetDateTime.parse(time).toInstant());
  }

  private static SessionProgress of(CourseStatus status, SessionType type) {
    return status.sessions().stream()
        .filter(session -> session.type() == type)
        .findFirst()
        .orElseThrow();
  }
}
