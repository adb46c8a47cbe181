package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * G12: every finished medicine session is integrated in its window. Information once the window has
 * closed, a warning when the plan is completed.
 */
final class G12EverySessionIntegrated implements Rule {

  @Override
  public String id() {
    return "G12";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.MEDICINE)
                    .flatMap(session -> breach(course, chart, session, at).stream()));
  }

  private static Optional<Breach> breach(Course course, Chart chart, Session medicine, Instant at) {
    boolean completed = chart.plan().filter(Plan::isCompleted).isPresent();
    return Window.of(medicine)
        .filter(window -> completed || at.isAfter(window.closes()))
        .filter(window -> course.integrations(medicine).noneMatch(window::isMetBy))
        .map(
            window ->
                Breach.of(
                        medicine,
                        "period.end",
                        "No integration session began in the window of this medicine session,"
                            + " which closed %s; every medicine session is integrated."
                                .formatted(window.closes()))
                    .weighing(completed ? IssueSeverity.WARNING : IssueSeverity.INFORMATION));
  }
}
