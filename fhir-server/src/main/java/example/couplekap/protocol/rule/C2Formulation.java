package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** C2: there is a formulation that the couple can come back to, once feedback was given. */
final class C2Formulation implements Rule {

  @Override
  public String id() {
    return "C2";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    boolean fedBack = course.countFinished(SessionType.FEEDBACK) > 0;
    return course.hasDocument(DocumentType.FORMULATION)
        ? Stream.empty()
        : course.charts().stream()
            .flatMap(chart -> chart.plan().stream())
            .filter((Plan plan) -> fedBack || plan.isCompleted())
            .map(
                plan ->
                    Breach.of(
                        plan,
                        "supportingInfo",
                        "No formulation of the couple's pattern is recorded; a diagram or a text"
                            + " lets later sessions come back to it."));
  }
}
