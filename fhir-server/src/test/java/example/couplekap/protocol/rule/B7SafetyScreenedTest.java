package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** B7: screened, and nothing together while a verdict forbids it. */
class B7SafetyScreenedTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  private TestSession together(String id, SessionType type) {
    return ann.session(id, type).conjoint();
  }

  @ParameterizedTest
  @CsvSource({"ACTIVE,true", "COMPLETED,true", "DRAFT,false", "ONHOLD,false", "REVOKED,false"})
  void aPlanThatIsCarriedOutRestsOnAScreening(CarePlanStatus status, boolean breaks) {
    ann.plan("p1").status(status);
    ann.preliminary("o1", Verdict.CLEARED, "2026-05-01");

    if (breaks) {
      assertThat(course.findings("B7")).containsExactly("error CarePlan/p1 CarePlan.extension");
    } else {
      assertThat(course.breaches("B7")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void anyCompletedVerdictIsAScreening(Verdict verdict) {
    ann.plan("p1");
    ann.verdict("o1", verdict, "2026-05-01");

    assertThat(course.breaches("B7")).isEmpty();
  }

  @Test
  void thePartnersScreeningIsNotThePatients() {
    ann.plan("p1");
    course.chart("bob").verdict("o1", Verdict.CLEARED, "2026-05-01");

    assertThat(course.findings("B7")).containsExactly("error CarePlan/p1 CarePlan.extension");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"EXCLUDED", "DEFERRED"})
  void nothingTogetherAndNoKetamineWhileAVerdictForbidsIt(Verdict verdict) {
    ann.verdict("o1", verdict, "2026-05-01 09:00");
    together("s1", SessionType.ASSESSMENT).from("2026-05-01 09:00");
    together("s2", SessionType.INTEGRATION).from("2026-05-02");
    ann.session("s3", SessionType.MEDICINE).from("2026-05-02 10:00");
    ann.session("s4", SessionType.FEEDBACK)
        .with("RelatedPerson/bob", Role.PARTNER)
        .from("2026-05-02 10:00");

    assertThat(course.findings("B7"))
        .containsExactly(
            "error Encounter/s1 Encounter.period.start with Observation/o1",
            "error Encounter/s2 Encounter.period.start with Observation/o1",
            "error Encounter/s3 Encounter.period.start with Observation/o1",
            "error Encounter/s4 Encounter.period.start with Observation/o1");
    assertThat(course.texts("B7"))
        .first()
        .isEqualTo(
            "The safety determination in force when this session began (2026-05-01T09:00Z) does not"
                + " permit it; a later determination may, and sessions with one partner and"
                + " termination sessions remain possible.");
  }

  @Test
  void sessionsWithOnePartnerAndTerminationAreAlwaysPossible() {
    ann.verdict("o1", Verdict.EXCLUDED, "2026-05-01");
    ann.session("s1", SessionType.INDIVIDUAL_ASSESSMENT).individual().from("2026-05-03 10:00");
    ann.session("s2", SessionType.INTEGRATION)
        .individual()
        .with("RelatedPerson/bob", Role.PARTNER)
        .from("2026-05-03 10:00");
    ann.session("s3", SessionType.ASSESSMENT).from("2026-05-03 10:00");
    together("s4", SessionType.TERMINATION).from("2026-05-04 10:00");

    assertThat(course.breaches("B7")).isEmpty();
  }

  @Test
  void aPreliminaryVerdictForbidsToo() {
    ann.preliminary("o1", Verdict.DEFERRED, "2026-05-01");
    together("s1", SessionType.ASSESSMENT).from("2026-05-02 10:00");

    assertThat(course.findings("B7"))
        .containsExactly("error Encounter/s1 Encounter.period.start with Observation/o1");
  }

  @ParameterizedTest
  @CsvSource({
    // The verdict, the session, whether the one is known to precede the other.
    "2026-05-01 10:00, 2026-05-01 09:59, false",
    "2026-05-01 10:00, 2026-05-01 10:00, true",
    "2026-05-01 10:00, 2026-05-01 10:00-01:00, true",
    "2026-05-01 10:00, 2026-05-01 10:00+01:00, false",
    "2026-05-01, 2026-05-01 10:00, false",
    "2026-05-01 10:00, 2026-05-01, false",
    "2026-05-01, 2026-05-01, false",
    "2026-05-01, 2026-05-02, true",
    "2026-04, 2026-05-01 00:00, true",
    "2026-05, 2026-05-31 23:59, false",
    "2026, 2026-12-31 23:59, false",
    "2026, 2027-01-01 00:00, true",
  })
  void onlyWhatIsKnownToPrecedeForbids(String verdict, String start, boolean forbids) {
    ann.verdict("o1", Verdict.EXCLUDED, verdict);
    together("s1", SessionType.ASSESSMENT).from(start);

    assertThat(course.breaches("B7")).hasSize(forbids ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    // A verdict that permits; whether it lifts the one of 2 May, 10:00, for a session on 4 May.
    "2026-05-01 10:00, false",
    "2026-05-02 10:00, false",
    "2026-05-02, false",
    "2026-05-02 10:01, true",
    "2026-05-03, true",
    "2026-05-04 10:00, true",
    "2026-05-04, true",
    "2026-05-04 10:01, false",
    "2026-05-05, false",
  })
  void aLaterVerdictLiftsAnEarlierOne(String later, boolean lifts) {
    ann.verdict("o1", Verdict.EXCLUDED, "2026-05-02 10:00");
    ann.verdict("o2", Verdict.CLEARED, later);
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.breaches("B7")).hasSize(lifts ? 0 : 1);
  }

  @Test
  void aPreliminaryVerdictLiftsNothing() {
    ann.verdict("o1", Verdict.EXCLUDED, "2026-05-02 10:00");
    ann.preliminary("o2", Verdict.CLEARED, "2026-05-03 10:00");
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.breaches("B7")).hasSize(1);
  }

  @Test
  void whatIsNotHeldOrHasNoTimeIsNotJudged() {
    ann.verdict("o1", Verdict.EXCLUDED, "2026-05-01");
    ann.undated("o2", Verdict.EXCLUDED);
    together("s1", SessionType.ASSESSMENT);
    together("s2", SessionType.ASSESSMENT).from("2026-05-04").status(EncounterStatus.PLANNED);
    together("s3", SessionType.ASSESSMENT).from("2026-05-04").status(EncounterStatus.CANCELLED);

    assertThat(course.breaches("B7")).isEmpty();
  }

  @Test
  void aVerdictWithoutADateForbidsNothing() {
    ann.undated("o1", Verdict.EXCLUDED);
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.breaches("B7")).isEmpty();
  }

  @Test
  void thePartnersVerdictForbidsAndIsNotNamed() {
    course.chart("bob").verdict("o1", Verdict.EXCLUDED, "2026-05-01");
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.findings("B7"))
        .containsExactly("error Encounter/s1 Encounter.period.start across");
  }

  @Test
  void aPartnerWhoseVerdictPermitsItStandsInNobodysWay() {
    ann.verdict("o1", Verdict.CLEARED, "2026-05-01");
    course.chart("bob").verdict("o2", Verdict.CLEARED, "2026-05-01");
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.breaches("B7")).isEmpty();
  }

  @Test
  void onesOwnVerdictIsToldWithoutThePartners() {
    ann.verdict("o2", Verdict.DEFERRED, "2026-05-01");
    course.chart("bob").verdict("o1", Verdict.EXCLUDED, "2026-05-01");
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00");

    assertThat(course.findings("B7"))
        .containsExactly("error Encounter/s1 Encounter.period.start with Observation/o2");
  }

  @Test
  void aSessionHeldForAReasonIsAWarning() {
    ann.verdict("o1", Verdict.EXCLUDED, "2026-05-01");
    together("s1", SessionType.ASSESSMENT).from("2026-05-04 10:00").deviating();

    assertThat(course.findings("B7"))
        .containsExactly("warning Encounter/s1 Encounter.period.start with Observation/o1 waived");
  }
}
