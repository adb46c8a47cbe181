package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.CareTeam;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A7: therapist and prescriber work as one team, which the plan names. */
final class A7OneTeam implements Rule {

  @Override
  public String id() {
    return "A7";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .all(Plan.class)
                    .filter(Plan::isActiveOrCompleted)
                    .filter(plan -> isIncomplete(chart, plan))
                    .map(
                        plan ->
                            Breach.of(
                                plan,
                                "careTeam",
                                "The care team lacks a prescriber or a therapist; the framework"
                                    + " highly recommends that both coordinate closely.")));
  }

  /** A team that is not at hand may have both. */
  private static boolean isIncomplete(Chart chart, Plan plan) {
    List<CareTeam> teams =
        plan.teams().stream().flatMap(team -> chart.find(CareTeam.class, team).stream()).toList();
    Set<Role> roles =
        teams.stream()
            .flatMap(team -> team.members().stream())
            .flatMap(member -> member.roles().stream())
            .collect(Collectors.toSet());
    return teams.size() == plan.teams().size()
        && !teams.isEmpty()
        && !roles.containsAll(Set.of(Role.PRESCRIBER, Role.THERAPIST));
  }
}
