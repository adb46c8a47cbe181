package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** B1 and B2: a course begins with an assessment, at least once of both together. */
class AssessmentTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @EnumSource(
      value = SessionType.class,
      names = {"FEEDBACK", "PREPARATION", "MEDICINE", "INTEGRATION", "TERMINATION"})
  void aLaterPhaseWithoutAnAssessmentIsAWarning(SessionType type) {
    ann.plan("p1");
    ann.session("s1", type);
    course.chart("bob");

    assertThat(course.findings("B1"))
        .containsExactly("warning CarePlan/p1 CarePlan", "warning EpisodeOfCare/bob EpisodeOfCare");
    assertThat(course.breaches("B2")).isEmpty();
    assertThat(course.texts("B1"))
        .containsOnly(
            "The course has gone on without an assessment session; it begins with assessment, or"
                + " refers to an earlier one in CarePlan.supportingInfo.");
  }

  @Test
  void soIsACompletedPlanWithoutOne() {
    ann.plan("p1").completed();

    assertThat(course.findings("B1")).containsExactly("warning CarePlan/p1 CarePlan");
  }

  @Test
  void beforeALaterPhaseNothingIsDue() {
    ann.plan("p1");
    ann.session("s1", SessionType.CONSULTATION);
    ann.session("s2", SessionType.MEDICINE).status(EncounterStatus.PLANNED);
    assertThat(course.breaches("B1")).isEmpty();

    ann.session("s3", SessionType.ASSESSMENT).individual();
    assertThat(course.breaches("B2")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SessionType.class,
      names = {"ASSESSMENT", "INDIVIDUAL_ASSESSMENT"},
      mode = Mode.INCLUDE)
  void anAssessmentOfOnePartnerIsOneButNotOfBoth(SessionType type) {
    ann.plan("p1");
    ann.session("s1", SessionType.MEDICINE);
    ann.session("s2", type);

    assertThat(course.breaches("B1")).isEmpty();
    assertThat(course.findings("B2")).containsExactly("warning CarePlan/p1 CarePlan");
    assertThat(course.texts("B2"))
        .containsExactly(
            "No assessment session was held with both partners; at least one should be conjoint.");
  }

  @Test
  void oneOfBothIsEnoughInEitherChart() {
    ann.session("s1", SessionType.MEDICINE);
    ann.session("s2", SessionType.ASSESSMENT).individual();
    course
        .chart("bob")
        .session("s3", SessionType.ASSESSMENT)
        .with("RelatedPerson/ann", Role.PARTNER);

    assertThat(course.breaches("B1")).isEmpty();
    assertThat(course.breaches("B2")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Encounter/x", "QuestionnaireResponse/x", "DocumentReference/x"})
  void anAssessmentMadeEarlierWillDo(String earlier) {
    ann.plan("p1").supportedBy(earlier);
    ann.session("s1", SessionType.MEDICINE);
    assertThat(course.breaches("B1")).isEmpty();

    ann.session("s2", SessionType.INDIVIDUAL_ASSESSMENT);
    assertThat(course.breaches("B2")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DocumentReference/f1", "Observation/x"})
  void whatIsNoEarlierAssessmentWillNot(String other) {
    ann.plan("p1").supportedBy(other);
    ann.session("s1", SessionType.MEDICINE);
    ann.document("f1", DocumentType.FORMULATION);

    assertThat(course.breaches("B1")).hasSize(1);
  }

  @Test
  void aCancelledAssessmentIsNone() {
    ann.session("s1", SessionType.MEDICINE);
    ann.session("s2", SessionType.ASSESSMENT).conjoint().status(EncounterStatus.CANCELLED);

    assertThat(course.breaches("B1")).hasSize(1);
  }
}
