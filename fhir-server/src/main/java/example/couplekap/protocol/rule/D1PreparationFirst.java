package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** D1: a preparation session precedes the first medicine session of the course. */
final class D1PreparationFirst implements Rule {

  @Override
  public String id() {
    return "D1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    List<Moment> preparations =
        course
            .held(SessionType.PREPARATION)
            .flatMap((Session session) -> session.start().stream())
            .toList();
    Stream<Breach> unprepared =
        course
            .held(SessionType.MEDICINE)
            .filter(session -> session.start().isPresent())
            .filter(
                session ->
                    preparations.stream()
                        .allMatch(start -> start.isAfter(session.start().orElseThrow())))
            .map(
                session ->
                    Breach.of(
                        session,
                        "period.start",
                        "No preparation session precedes this medicine session; couples are"
                            + " prepared for the medicine first."));
    boolean never =
        course.held(SessionType.PREPARATION).findAny().isEmpty()
            && course.held(SessionType.MEDICINE).findAny().isEmpty();
    return Stream.concat(
        unprepared,
        Completed.plans(course, never)
            .map(
                plan ->
                    Breach.of(plan, "", "The plan is completed without a preparation session.")));
  }
}
