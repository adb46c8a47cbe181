package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * B8: safety is established before integration begins. That it is also established before the first
 * dose of the course is this guide's own. Every such session is judged, so that one that was let
 * pass for a reason excuses no later one; ketamine outside the course does not count.
 */
final class B8SafetyBeforeIntegration implements Rule {

  @Override
  public String id() {
    return "B8";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held()
                    .filter(
                        session ->
                            session.is(SessionType.MEDICINE) || session.is(SessionType.INTEGRATION))
                    .filter(session -> isUncleared(chart, session))
                    .map(
                        session ->
                            Breach.of(
                                session,
                                "period.start",
                                ("No completed safety determination that permits treatment"
                                        + " precedes this session, which began %s; safety is"
                                        + " established first.")
                                    .formatted(session.start().map(Moment::toString).orElse("")))));
  }

  private static boolean isUncleared(Chart chart, Session session) {
    Optional<Moment> start = session.start();
    return start.isPresent() && !chart.isClearedBy(start.get());
  }
}
