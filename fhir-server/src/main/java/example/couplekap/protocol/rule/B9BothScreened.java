package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** B9: before the partners are dosed together, each of them has been screened. */
final class B9BothScreened implements Rule {

  @Override
  public String id() {
    return "B9";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.MEDICINE)
                    .filter(session -> course.isConcurrent(chart, session))
                    .filter(session -> session.start().isPresent())
                    .filter(
                        session ->
                            course
                                .others(chart)
                                .noneMatch(
                                    other -> other.isScreenedBy(session.start().orElseThrow())))
                    .map(
                        session ->
                            Breach.of(
                                    session,
                                    "period.start",
                                    ("The partners were dosed together on %s, and no completed"
                                            + " safety screening of the other partner precedes"
                                            + " it; each is screened first.")
                                        .formatted(
                                            session.start().map(Moment::toString).orElse("")))
                                .restingOnOtherChart()));
  }
}
