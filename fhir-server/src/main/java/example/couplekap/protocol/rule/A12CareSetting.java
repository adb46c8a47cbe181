package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import java.time.Instant;
import java.util.stream.Stream;

/** A12: within Veterans Affairs only an enrolled veteran can be dosed. */
final class A12CareSetting implements Rule {

  @Override
  public String id() {
    return "A12";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(chart -> chart.plan().stream())
        .filter(Plan::veteransAffairs)
        .filter(plan -> course.isDual())
        .map(
            plan ->
                Breach.of(
                    plan,
                    "extension",
                    "Both partners are to be dosed in a Veterans Affairs setting, which can"
                        + " prescribe for enrolled veterans only."));
  }
}
