package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * F4, where the plan follows the pilot's regimen: 0.5 to 1.0 mg/kg into the muscle, calculated from
 * a recorded body weight.
 */
final class F4PilotDose implements Rule {

  private static final BigDecimal LEAST = new BigDecimal("0.5");
  private static final BigDecimal MOST = new BigDecimal("1.0");

  @Override
  public String id() {
    return "F4";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .filter(chart -> chart.plan().filter(Plan::pilotRegimen).isPresent())
        .flatMap(chart -> chart.given())
        .filter(dose -> !isOfThePilot(dose))
        .map(
            dose ->
                Breach.of(
                        dose,
                        "dosage",
                        "The plan follows the pilot's regimen: 0.5 to 1.0 mg/kg into the muscle,"
                            + " with the body weight recorded.")
                    .weighing(IssueSeverity.ERROR));
  }

  private static boolean isOfThePilot(Dose dose) {
    return dose.intramuscular().orElse(false)
        && dose.kilograms().isPresent()
        && dose.milligramsPerKilogram()
            .filter(amount -> amount.compareTo(LEAST) >= 0 && amount.compareTo(MOST) <= 0)
            .isPresent();
  }
}
