package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;

/** A4: who prescribes is not the therapist, unless one specialist is recorded as both. */
class A4SeparatePrescriberTest {

  private static final String BOTH = "warning EpisodeOfCare/ann EpisodeOfCare";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void twoPeopleAreRight() {
    ann.team("t1").with("Practitioner/p", Role.PRESCRIBER).with("Practitioner/t", Role.THERAPIST);
    ann.order("r1", "Practitioner/p");

    assertThat(course.breaches("A4")).isEmpty();
  }

  @Test
  void oneWhoIsBothIsAWarningOfThePlan() {
    ann.plan("p1");
    ann.team("t1").with("Practitioner/x", Role.PRESCRIBER, Role.THERAPIST);

    assertThat(course.findings("A4")).containsExactly("warning CarePlan/p1 CarePlan");
    assertThat(course.texts("A4"))
        .containsExactly(
            "Practitioner/x is both prescriber and therapist of this course; the framework assumes"
                + " two people, or that the combined role is recorded on the care team.");
  }

  @Test
  void theCombinedRoleMakesItInformation() {
    ann.team("t1")
        .withCombined("Practitioner/x", Role.PRESCRIBER, Role.THERAPIST)
        .with("Practitioner/y", Role.PRESCRIBER, Role.THERAPIST);

    assertThat(course.findings("A4"))
        .containsExactly("information EpisodeOfCare/ann EpisodeOfCare", BOTH);
  }

  @Test
  void whoeverOrdersPrescribes() {
    ann.order("r1", "Practitioner/x");
    ann.session("s1", SessionType.FEEDBACK).with("Practitioner/x", Role.THERAPIST);

    assertThat(course.findings("A4")).containsExactly(BOTH);
  }

  @Test
  void whoeverGivesADoseAsPrescriberPrescribes() {
    ann.dose("d1").by("Practitioner/x", Role.PRESCRIBER);
    ann.session("s1", SessionType.FEEDBACK).with("Practitioner/x", Role.THERAPIST);

    assertThat(course.findings("A4")).containsExactly(BOTH);
  }

  @Test
  void aSessionThatIsOnlyPlannedShowsNothing() {
    ann.order("r1", "Practitioner/x");
    ann.session("s1", SessionType.FEEDBACK)
        .with("Practitioner/x", Role.THERAPIST)
        .status(EncounterStatus.PLANNED);

    assertThat(course.breaches("A4")).isEmpty();
  }

  @Test
  void eachChartIsJudgedForItself() {
    ann.order("r1", "Practitioner/x");
    course.chart("bob").team("t1").with("Practitioner/x", Role.THERAPIST);

    assertThat(course.breaches("A4")).isEmpty();
  }
}
