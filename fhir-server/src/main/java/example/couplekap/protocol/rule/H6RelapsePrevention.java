package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.DocumentType;
import java.time.Instant;
import java.util.stream.Stream;

/** H6: a completed course has a wellness or relapse prevention plan. */
final class H6RelapsePrevention implements Rule {

  @Override
  public String id() {
    return "H6";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return Completed.plans(course, !course.hasDocument(DocumentType.RELAPSE_PREVENTION_PLAN))
        .map(
            plan ->
                Breach.of(
                    plan,
                    "supportingInfo",
                    "The plan is completed without a wellness or relapse prevention plan."));
  }
}
