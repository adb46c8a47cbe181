package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** F15: an administration belongs to a medicine session of the same patient. */
final class F15OwnSession implements Rule {

  @Override
  public String id() {
    return "F15";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .all(Dose.class)
                    .filter(dose -> isElsewhere(course, chart, dose))
                    .map(
                        dose ->
                            Breach.of(
                                    dose,
                                    "context",
                                    "The session named is not a medicine session of this patient;"
                                        + " every administration belongs to one.")
                                .ofContradiction()));
  }

  /** A session that is not at hand may be the right one. */
  private static boolean isElsewhere(Course course, Chart chart, Dose dose) {
    return course
        .all(Session.class)
        .filter(session -> dose.context().filter(session.key()::equals).isPresent())
        .anyMatch(
            session ->
                !session.is(SessionType.MEDICINE)
                    || session.patient().filter(chart.patient()::equals).isEmpty());
  }
}
