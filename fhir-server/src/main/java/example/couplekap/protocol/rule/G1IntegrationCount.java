package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** G1: a completed course has three integration sessions or more; above six is worth knowing. */
final class G1IntegrationCount implements Rule {

  private static final long FEWEST = 3;
  private static final long USUALLY_MOST = 6;

  @Override
  public String id() {
    return "G1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    long count = course.countFinished(SessionType.INTEGRATION);
    Stream<Breach> few =
        Completed.plans(course, count < FEWEST)
            .map(
                plan ->
                    Breach.of(
                        plan,
                        "",
                        "The plan is completed with %d integration sessions; the framework recommends %d to %d."
                            .formatted(count, FEWEST, USUALLY_MOST)));
    Stream<Breach> many =
        count <= USUALLY_MOST
            ? Stream.empty()
            : course.charts().stream()
                .flatMap(chart -> chart.plan().stream())
                .map(
                    plan ->
                        Breach.of(
                                plan,
                                "",
                                "The course has %d integration sessions; the framework recommends %d to %d, more if needed."
                                    .formatted(count, FEWEST, USUALLY_MOST))
                            .weighing(IssueSeverity.INFORMATION));
    return Stream.concat(few, many);
  }
}
