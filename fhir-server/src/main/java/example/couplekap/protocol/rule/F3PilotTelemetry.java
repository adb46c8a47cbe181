package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** F3, where the plan follows the pilot's regimen: the patient is watched by telemetry. */
final class F3PilotTelemetry implements Rule {

  @Override
  public String id() {
    return "F3";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .filter(chart -> chart.plan().filter(Plan::pilotRegimen).isPresent())
        .flatMap(chart -> chart.held(SessionType.MEDICINE))
        .filter(session -> !session.telemetry())
        .map(
            session ->
                Breach.of(
                        session,
                        "extension",
                        "The plan follows the pilot's regimen, under which the patient is watched"
                            + " by continuous telemetry.")
                    .weighing(IssueSeverity.ERROR));
  }
}
