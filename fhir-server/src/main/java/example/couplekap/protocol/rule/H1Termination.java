package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** H1: a completed course has a termination session. */
final class H1Termination implements Rule {

  @Override
  public String id() {
    return "H1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return Completed.plans(course, course.countFinished(SessionType.TERMINATION) == 0)
        .map(plan -> Breach.of(plan, "", "The plan is completed without a termination session."));
  }
}
