package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** C1: a completed course has a feedback session. */
final class C1Feedback implements Rule {

  @Override
  public String id() {
    return "C1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return Completed.plans(course, course.countFinished(SessionType.FEEDBACK) == 0)
        .map(
            plan ->
                Breach.of(
                    plan,
                    "",
                    "The plan is completed without a feedback session; couple and therapist agree"
                        + " on a shared understanding after assessment."));
  }
}
