package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Moment;
import java.time.Instant;
import java.util.stream.Stream;

/** D6: the dosed person's informed consent to ketamine was in force when the dose was given. */
final class D6InformedConsent implements Rule {

  @Override
  public String id() {
    return "D6";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .given()
                    .filter(dose -> lacksConsent(chart, dose))
                    .map(
                        dose ->
                            Breach.of(
                                dose,
                                "effective",
                                ("No ketamine consent of this patient was in force when the dose"
                                        + " was given (%s); informed consent precedes ketamine.")
                                    .formatted(dose.start().map(Moment::toString).orElse("")))));
  }

  /** Whether a dose was given without the consent of the person dosed. */
  static boolean lacksConsent(Chart chart, Dose dose) {
    return dose.start()
        .filter(start -> !chart.hasConsentAt(AgreementType.KETAMINE, start))
        .isPresent();
  }
}
