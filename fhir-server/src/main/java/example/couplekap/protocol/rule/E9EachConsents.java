package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * E9: where both partners are dosed, each has consented to ketamine for themselves: the one who is
 * dosed, and where they are dosed together the other as well.
 */
final class E9EachConsents implements Rule {

  @Override
  public String id() {
    return "E9";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(chart -> chart.given().flatMap(dose -> breaches(course, chart, dose)));
  }

  private static Stream<Breach> breaches(Course course, Chart chart, Dose dose) {
    Stream<Breach> own =
        course.isDual() && D6InformedConsent.lacksConsent(chart, dose)
            ? Stream.of(
                Breach.of(
                    dose,
                    "subject",
                    "Both partners are dosed in this course, and this patient's own consent to"
                        + " ketamine was not in force; each partner consents individually."))
            : Stream.empty();
    Optional<Session> session =
        dose.context().flatMap(context -> chart.find(Session.class, context));
    Stream<Breach> partner =
        session.filter(each -> course.isConcurrent(chart, each)).isPresent()
                && partnerLacksConsent(course, chart, dose)
            ? Stream.of(
                Breach.of(
                        dose,
                        "subject",
                        "The partners are dosed together, and the other partner's own consent to"
                            + " ketamine was not in force; each partner consents individually.")
                    .restingOnOtherChart())
            : Stream.empty();
    return Stream.concat(own, partner);
  }

  private static boolean partnerLacksConsent(Course course, Chart chart, Dose dose) {
    return dose.start()
        .filter(
            start ->
                course
                    .others(chart)
                    .noneMatch(other -> other.hasConsentAt(AgreementType.KETAMINE, start)))
        .isPresent();
  }
}
