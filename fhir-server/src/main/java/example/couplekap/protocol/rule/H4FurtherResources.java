package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Referral;
import java.time.Instant;
import java.util.stream.Stream;

/** H4: a course that ends has a referral to further resources, where there is need. */
final class H4FurtherResources implements Rule {

  @Override
  public String id() {
    return "H4";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return Completed.plans(course, course.all(Referral.class).findAny().isEmpty())
        .map(
            plan ->
                Breach.of(
                    plan,
                    "",
                    "The plan is completed without a referral to further resources; one is"
                        + " recommended by need."));
  }
}
