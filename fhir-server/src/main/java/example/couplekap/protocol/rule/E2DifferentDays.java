package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * E2: partners who are dosed by turns are dosed on different calendar days. The day is the one
 * written, in the offset it is written with.
 */
final class E2DifferentDays implements Rule {

  @Override
  public String id() {
    return "E2";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    boolean alternating =
        course.charts().stream()
            .anyMatch(
                chart ->
                    chart.dosingModel().filter(DosingModel.ALTERNATING_DUAL::equals).isPresent());
    return alternating
        ? course.charts().stream().flatMap(chart -> breaches(course, chart))
        : Stream.empty();
  }

  private static Stream<Breach> breaches(Course course, Chart chart) {
    Set<LocalDate> others =
        course.others(chart).flatMap(E2DifferentDays::days).collect(Collectors.toSet());
    Stream<Breach> sessions =
        chart
            .held(SessionType.MEDICINE)
            .filter(session -> isOn(session.start(), others))
            .map(session -> breach(Breach.of(session, "period.start", text(session.start()))));
    Stream<Breach> doses =
        chart
            .given()
            .filter(dose -> isOn(dose.start(), others) && !isWithin(chart, dose, others))
            .map(dose -> breach(Breach.of(dose, "effective", text(dose.start()))));
    return Stream.concat(sessions, doses);
  }

  private static Stream<LocalDate> days(Chart chart) {
    return Stream.concat(
            chart.held(SessionType.MEDICINE).map(Session::start), chart.given().map(Dose::start))
        .flatMap(Optional::stream)
        .flatMap(start -> start.day().stream());
  }

  private static boolean isOn(Optional<Moment> start, Set<LocalDate> days) {
    return start.flatMap(Moment::day).filter(days::contains).isPresent();
  }

  /** Whether the dose's own session says it already. */
  private static boolean isWithin(Chart chart, Dose dose, Set<LocalDate> days) {
    return dose.context()
        .flatMap(session -> chart.find(Session.class, session))
        .filter(session -> session.isHeld() && isOn(session.start(), days))
        .isPresent();
  }

  private static String text(Optional<Moment> start) {
    return ("Both partners are dosed on %s; under alternating dosing the other partner's session"
            + " is on a different day.")
        .formatted(start.flatMap(Moment::day).map(LocalDate::toString).orElse("one day"));
  }

  private static Breach breach(Breach breach) {
    return breach.restingOnOtherChart();
  }
}
