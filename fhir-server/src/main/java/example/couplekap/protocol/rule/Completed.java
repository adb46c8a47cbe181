package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import java.util.stream.Stream;

/** What many rules ask of a course once it has run its length. */
final class Completed {

  private Completed() {}

  /** The completed plans of a course, if something is missing from it. */
  static Stream<Plan> plans(Course course, boolean missing) {
    return missing ? course.all(Plan.class).filter(Plan::isCompleted) : Stream.empty();
  }
}
