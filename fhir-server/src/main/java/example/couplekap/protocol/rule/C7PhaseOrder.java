package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * C7: the phases come in order. Feedback does not precede all assessment, preparation does not
 * precede all feedback unless the two share a session, and nothing follows termination.
 */
final class C7PhaseOrder implements Rule {

  @Override
  public String id() {
    return "C7";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return Stream.of(
            early(course, SessionType.ASSESSMENT, SessionType.FEEDBACK),
            early(course, SessionType.FEEDBACK, SessionType.PREPARATION),
            late(course))
        .flatMap(each -> each);
  }

  private static Stream<Breach> early(Course course, SessionType first, SessionType second) {
    List<Moment> starts = starts(course, first);
    return course
        .held(second)
        .filter(session -> !session.is(first) && !starts.isEmpty())
        .filter(session -> isBeforeAll(session.start(), starts))
        .map(
            session ->
                Breach.of(
                    session,
                    "period.start",
                    "This %s session precedes the first %s session; %s comes first."
                        .formatted(second.code(), first.code(), first.code())));
  }

  private static Stream<Breach> late(Course course) {
    List<Moment> terminations = starts(course, SessionType.TERMINATION);
    return course.charts().stream()
        .flatMap(Chart::held)
        .filter(session -> !session.is(SessionType.TERMINATION) && !terminations.isEmpty())
        .filter(session -> isAfterAll(session.start(), terminations))
        .map(
            session ->
                Breach.of(
                    session,
                    "period.start",
                    "This session follows the termination of the course; termination comes last."));
  }

  private static List<Moment> starts(Course course, SessionType type) {
    return course.held(type).flatMap((Session session) -> session.start().stream()).toList();
  }

  private static boolean isBeforeAll(Optional<Moment> start, List<Moment> others) {
    return start.filter(moment -> others.stream().allMatch(moment::isBefore)).isPresent();
  }

  private static boolean isAfterAll(Optional<Moment> start, List<Moment> others) {
    return start.filter(moment -> others.stream().allMatch(moment::isAfter)).isPresent();
  }
}
