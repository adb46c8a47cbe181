package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Goal;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.RecordKey;
import java.time.Instant;
import java.util.stream.Stream;

/** B6: the couple's goals are recorded; one that was rejected or cancelled is none. */
final class B6Goals implements Rule {

  @Override
  public String id() {
    return "B6";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .all(Plan.class)
                    .filter(Plan::isActiveOrCompleted)
                    .filter(plan -> plan.goals().stream().allMatch(goal -> isGivenUp(chart, goal)))
                    .map(
                        plan ->
                            Breach.of(
                                plan,
                                "goal",
                                "The plan has no goal that is or was worked towards; assessment"
                                    + " ends in the couple's goals.")));
  }

  private static boolean isGivenUp(Chart chart, RecordKey goal) {
    return chart.find(Goal.class, goal).filter(known -> !known.pursued()).isPresent();
  }
}
