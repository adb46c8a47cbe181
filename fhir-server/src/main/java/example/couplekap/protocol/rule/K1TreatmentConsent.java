package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Agreement;
import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * K1: a consent to treatment is in force in every therapy session; it may be given in the first. A
 * consent that has ended forbids neither sessions with one partner nor termination sessions.
 */
final class K1TreatmentConsent implements Rule {

  @Override
  public String id() {
    return "K1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held()
                    .filter(session -> !session.is(SessionType.MEDICINE))
                    .filter(session -> lacksConsent(chart, session))
                    .map(
                        session ->
                            Breach.of(
                                session,
                                "period.start",
                                ("No treatment consent of this patient was in force in this"
                                        + " session (%s); consent and confidentiality are covered"
                                        + " at the start.")
                                    .formatted(session.start().map(Moment::toString).orElse("")))));
  }

  private static boolean lacksConsent(Chart chart, Session session) {
    return session
        .start()
        .filter(
            start ->
                chart
                    .agreements(AgreementType.TREATMENT)
                    .noneMatch(agreement -> covers(agreement, session, start)))
        .isPresent();
  }

  private static boolean covers(Agreement agreement, Session session, Moment start) {
    boolean closing = !session.isDyadic() || session.is(SessionType.TERMINATION);
    Moment end = session.end().orElse(Moment.between(start.firstDay(), start.lastDay()));
    return agreement.wasGivenBy(end) && (closing || !agreement.hasEndedBefore(start));
  }
}
