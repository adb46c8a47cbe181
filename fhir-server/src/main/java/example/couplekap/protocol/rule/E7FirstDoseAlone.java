package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * E7: before the partners are dosed together, each had a medicine session alone and was cleared for
 * it by a clinician.
 */
final class E7FirstDoseAlone implements Rule {

  @Override
  public String id() {
    return "E7";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.MEDICINE)
                    .filter(session -> course.isConcurrent(chart, session))
                    .flatMap(
                        session ->
                            session.start().stream()
                                .flatMap(start -> breaches(course, chart, session, start))));
  }

  private static Stream<Breach> breaches(
      Course course, Chart chart, Session session, Moment start) {
    List<Chart> others = course.others(chart).toList();
    boolean partnerReady =
        !others.isEmpty() && others.stream().allMatch(other -> isReady(course, other, start));
    Stream<Breach> own =
        isReady(course, chart, start)
            ? Stream.empty()
            : Stream.of(
                Breach.of(
                    session,
                    "period.start",
                    "The patient is dosed together with the partner without an earlier medicine"
                        + " session alone, or without a clearance for it; the first is recommended"
                        + " one partner at a time."));
    Stream<Breach> partner =
        partnerReady
            ? Stream.empty()
            : Stream.of(
                Breach.of(
                        session,
                        "period.start",
                        "The partner is dosed together with the patient without an earlier medicine"
                            + " session alone, or without a clearance for it; the first is"
                            + " recommended one partner at a time.")
                    .restingOnOtherChart());
    return Stream.concat(own, partner);
  }

  private static boolean isReady(Course course, Chart chart, Moment start) {
    boolean alone =
        chart
            .held(SessionType.MEDICINE)
            .filter(earlier -> !course.isConcurrent(chart, earlier))
            .anyMatch(earlier -> earlier.start().filter(start::isAfter).isPresent());
    boolean cleared =
        chart
            .plan()
            .flatMap(Plan::concurrentClearance)
            .filter(clearance -> !clearance.isAfter(start))
            .isPresent();
    return alone && cleared;
  }
}
