package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Recovery;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** F10: a finished medicine session has a recovery assessment. */
final class F10RecoveryAssessed implements Rule {

  @Override
  public String id() {
    return "F10";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.MEDICINE)
                    .filter(Session::isFinished)
                    .filter(session -> !isAssessed(chart, session))
                    .map(
                        session ->
                            Breach.of(
                                session,
                                "",
                                "The medicine session is finished, and no recovery assessment says"
                                    + " whether the patient was back at baseline.")));
  }

  private static boolean isAssessed(Chart chart, Session session) {
    Set<RecordKey> doses =
        chart
            .all(Dose.class)
            .filter(dose -> dose.context().filter(session.key()::equals).isPresent())
            .map(Dose::key)
            .collect(Collectors.toSet());
    return chart
        .all(Recovery.class)
        .anyMatch(
            recovery ->
                recovery.session().filter(session.key()::equals).isPresent()
                    || recovery.doses().stream().anyMatch(doses::contains));
  }
}
