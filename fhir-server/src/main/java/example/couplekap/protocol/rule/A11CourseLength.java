package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A11: a course has 8 to 11 sessions, consultation and termination included, medicine sessions
 * apart. Kinds of session are counted, so that a combined session counts as both.
 */
final class A11CourseLength implements Rule {

  @Override
  public String id() {
    return "A11";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    long sessions = course.countFinished();
    return course.charts().stream()
        .flatMap(chart -> chart.plan().stream())
        .filter(
            plan ->
                sessions > CourseLength.MOST
                    || (plan.isCompleted() && sessions < CourseLength.FEWEST))
        .map(plan -> breach(plan, sessions));
  }

  private static Breach breach(Plan plan, long sessions) {
    return Breach.of(
        plan,
        "",
        "The course has %d sessions besides medicine sessions; the framework foresees %d to %d."
            .formatted(sessions, CourseLength.FEWEST, CourseLength.MOST));
  }
}
