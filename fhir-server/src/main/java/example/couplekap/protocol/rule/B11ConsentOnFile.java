package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import java.time.Instant;
import java.util.stream.Stream;

/** B11: a consent to treatment is on file. The obligation itself is K1. */
final class B11ConsentOnFile implements Rule {

  @Override
  public String id() {
    return "B11";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .filter(chart -> chart.agreements(AgreementType.TREATMENT).findAny().isEmpty())
        .flatMap(chart -> chart.all(Plan.class))
        .filter(Plan::isActiveOrCompleted)
        .map(
            plan ->
                Breach.of(
                    plan,
                    "subject",
                    "No consent of this patient to treatment is on file; the first session opens"
                        + " with confidentiality and consent."));
  }
}
