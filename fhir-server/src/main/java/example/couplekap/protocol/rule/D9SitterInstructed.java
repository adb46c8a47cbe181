package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.Partner;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** D9: a partner who is present in a medicine session was told how to support. */
final class D9SitterInstructed implements Rule {

  @Override
  public String id() {
    return "D9";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.MEDICINE)
                    .filter(session -> isUninstructed(chart, session))
                    .map(
                        session ->
                            Breach.of(
                                session,
                                "participant",
                                "The partner is present, and no earlier instruction on how to"
                                    + " support without interfering is recorded"
                                    + " (kap-sitter-instruction).")));
  }

  private static boolean isUninstructed(Chart chart, Session session) {
    return session.participants().stream()
        .filter(Participant::isSupporting)
        .flatMap(
            supporting ->
                supporting
                    .individual()
                    .or(() -> chart.plan().flatMap(Plan::partner))
                    .flatMap(partner -> chart.find(Partner.class, partner))
                    .stream())
        .anyMatch(
            partner ->
                session
                    .start()
                    .map(start -> !partner.isInstructedBy(start))
                    .orElse(!partner.instructed()));
  }
}
