package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Course.InChart;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionLink;
import example.couplekap.protocol.course.SessionType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * G3: integration begins two to three hours or more after the end of a medicine session that it
 * integrates, and within about 48. Of several medicine sessions one suffices. To begin before every
 * one of them has ended is a contradiction in the data.
 */
final class G3IntegrationWindow implements Rule {

  @Override
  public String id() {
    return "G3";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.INTEGRATION)
                    .flatMap(session -> breach(course, chart, session).stream()));
  }

  private static Optional<Breach> breach(Course course, Chart chart, Session session) {
    List<Distance> distances =
        session.integrates().stream()
            .flatMap(link -> distance(course, chart, session, link).stream())
            .toList();
    return distances.stream()
        .min(Comparator.comparing(Distance::grade).thenComparing(each -> each.elapsed().abs()))
        .filter(best -> isJudged(best, distances, session))
        .flatMap(best -> breach(chart, session, best));
  }

  /** While the end of any medicine session is unknown, it may be the one that is met. */
  private static boolean isJudged(Distance best, List<Distance> distances, Session session) {
    return best.grade() == Grade.MET || distances.size() == session.integrates().size();
  }

  private static Optional<Distance> distance(
      Course course, Chart chart, Session session, SessionLink link) {
    return course
        .find(chart, link)
        .filter(found -> found.record().is(SessionType.MEDICINE))
        .flatMap(
            found ->
                Window.of(found.record())
                    .flatMap(window -> window.elapsed(session))
                    .map(elapsed -> new Distance(found, elapsed)));
  }

  private static Optional<Breach> breach(Chart chart, Session session, Distance best) {
    Optional<Breach> breach =
        switch (best.grade()) {
          case MET -> Optional.empty();
          case EARLY ->
              Optional.of(
                  of(session, best, "; the paper recommends at least two to three hours")
                      .weighing(IssueSeverity.INFORMATION));
          case TOO_EARLY ->
              Optional.of(of(session, best, "; the paper recommends at least two to three hours"));
          case TOO_LATE ->
              Optional.of(of(session, best, "; the paper recommends within about 48 h"));
          case BEFORE ->
              Optional.of(
                  Breach.of(
                          session,
                          "period.start",
                          "Integration began before the medicine session that it integrates had"
                              + " ended; what has not ended cannot be integrated.")
                      .weighing(IssueSeverity.ERROR)
                      .ofContradiction());
        };
    boolean own = best.medicine().chart().patient().equals(chart.patient());
    return breach.map(
        each -> own ? each.with(Stream.of(best.medicine().record())) : each.restingOnOtherChart());
  }

  private static Breach of(Session session, Distance distance, String recommended) {
    return Breach.of(
        session,
        "period.start",
        "Integration began %s after the medicine session ended%s."
            .formatted(Span.of(distance.elapsed()), recommended));
  }

  /** How well a window is met, the best first. */
  private enum Grade {
    MET,
    EARLY,
    TOO_EARLY,
    TOO_LATE,
    BEFORE
  }

  /**
   * How long after a medicine session integration began.
   *
   * @param medicine the medicine session
   * @param elapsed since its end; negative if integration began before
   */
  private record Distance(InChart<Session> medicine, Duration elapsed) {

    Grade grade() {
      if (elapsed.isNegative()) {
        return Grade.BEFORE;
      }
      if (elapsed.compareTo(Window.EARLIEST) < 0) {
        return Grade.TOO_EARLY;
      }
      if (elapsed.compareTo(Window.COMFORTABLE) < 0) {
        return Grade.EARLY;
      }
      return elapsed.compareTo(Window.LATEST) <= 0 ? Grade.MET : Grade.TOO_LATE;
    }
  }
}
