package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.Role;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A7: the plan's team has a prescriber and a therapist. */
class A7OneTeamTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void severalTeamsCountTogether() {
    ann.plan("p1").team("CareTeam/t1").team("CareTeam/t2");
    ann.team("t1").with("Practitioner/p", Role.PRESCRIBER);
    ann.team("t2").with("Practitioner/t", Role.THERAPIST);

    assertThat(course.breaches("A7")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PRESCRIBER", "THERAPIST", "CHAPERONE"})
  void oneRoleIsNotEnough(Role role) {
    ann.plan("p1").team("CareTeam/t1");
    ann.team("t1").with("Practitioner/p", role);
    ann.team("t2").with("Practitioner/q", Role.PRESCRIBER, Role.THERAPIST);

    assertThat(course.findings("A7")).containsExactly("warning CarePlan/p1 CarePlan.careTeam");
    assertThat(course.texts("A7"))
        .containsExactly(
            "The care team lacks a prescriber or a therapist; the framework highly recommends that"
                + " both coordinate closely.");
  }

  @ParameterizedTest
  @CsvSource({"ACTIVE, 1", "COMPLETED, 1", "DRAFT, 0", "REVOKED, 0"})
  void onlyAPlanThatIsCarriedOutIsJudged(CarePlanStatus status, int breaches) {
    ann.plan("p1").status(status).team("CareTeam/t1");
    ann.team("t1");

    assertThat(course.breaches("A7")).hasSize(breaches);
  }

  @Test
  void aTeamThatIsNotAtHandMayHaveBoth() {
    ann.plan("p1").team("CareTeam/t1").team("CareTeam/elsewhere");
    ann.team("t1").with("Practitioner/p", Role.PRESCRIBER);
    course.chart("bob").plan("p2");

    assertThat(course.breaches("A7")).isEmpty();
  }
}
