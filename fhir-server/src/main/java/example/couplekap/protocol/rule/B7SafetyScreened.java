package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * B7: safety is screened, and while a verdict forbids it no session is held with both partners and
 * no ketamine is given. Sessions with one partner and termination sessions are always possible. The
 * text never says which verdict it was (P6).
 */
final class B7SafetyScreened implements Rule {

  @Override
  public String id() {
    return "B7";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                Stream.concat(
                    unscreened(chart),
                    chart
                        .held()
                        .filter(B7SafetyScreened::isForbiddable)
                        .flatMap(session -> forbidden(course, chart, session).stream())));
  }

  private static Stream<Breach> unscreened(Chart chart) {
    return chart.all(Determination.class).anyMatch(Determination::complete)
        ? Stream.empty()
        : chart
            .all(Plan.class)
            .filter(Plan::isActiveOrCompleted)
            .map(
                plan ->
                    Breach.of(
                        plan,
                        "extension",
                        "The plan is active or completed, and its patient has no completed safety"
                            + " determination in this course; screening comes first."));
  }

  private static boolean isForbiddable(Session session) {
    return session.is(SessionType.MEDICINE)
        || (session.isDyadic() && !session.is(SessionType.TERMINATION));
  }

  private static Optional<Breach> forbidden(Course course, Chart chart, Session session) {
    Optional<Moment> start = session.start();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Breach breach =
        Breach.of(
            session,
            "period.start",
            "The safety determination in force when this session began (%s) does not permit it; a"
                    .formatted(start.get())
                + " later determination may, and sessions with one partner and termination"
                + " sessions remain possible.");
    Optional<Determination> own = chart.forbiddingAt(start.get());
    if (own.isPresent()) {
      return Optional.of(breach.with(own.stream()));
    }
    return course.others(chart).anyMatch(other -> other.forbiddingAt(start.get()).isPresent())
        ? Optional.of(breach.restingOnOtherChart())
        : Optional.empty();
  }
}
