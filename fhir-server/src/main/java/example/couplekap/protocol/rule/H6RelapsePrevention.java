package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Document;
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
    boolean missing =
        course
            .all(Document.class)
            .noneMatch(document -> document.type() == DocumentType.RELAPSE_PREVENTION_PLAN);
    return Completed.plans(course, missing)
        .map(
            plan ->
                Breach.of(
                    plan,
                    "supportingInfo",
                    "The plan is completed without a wellness or relapse prevention plan."));
  }
}
