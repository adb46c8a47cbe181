package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * B14: the other partner has been screened too, in a chart of their own or, where they have none,
 * as the plan says. A warning about the plan under single dosing; under dual dosing an error of
 * each medicine and integration session before which it did not happen. Where both are dosed
 * together, B9 says so.
 */
final class B14PartnerScreened implements Rule {

  @Override
  public String id() {
    return "B14";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .flatMap(
            chart ->
                chart
                    .plan()
                    .map(
                        plan ->
                            plan.isDual() ? dual(course, chart, plan) : single(course, chart, plan))
                    .orElse(Stream.empty()));
  }

  private static Stream<Session> sessions(Chart chart) {
    return chart
        .held()
        .filter(session -> session.is(SessionType.MEDICINE) || session.is(SessionType.INTEGRATION));
  }

  private static Stream<Breach> single(Course course, Chart chart, Plan plan) {
    boolean screened =
        plan.partnerScreened()
            || course
                .others(chart)
                .anyMatch(
                    other -> other.all(Determination.class).anyMatch(Determination::complete));
    return screened
            || plan.dosingModel().filter(DosingModel.SINGLE::equals).isEmpty()
            || sessions(chart).findAny().isEmpty()
        ? Stream.empty()
        : Stream.of(
            Breach.of(
                    plan,
                    "extension",
                    "It is not recorded that the partner was screened for safety; screening is for"
                        + " what precludes treating the two together.")
                .restingOnOtherChart());
  }

  private static Stream<Breach> dual(Course course, Chart chart, Plan plan) {
    return sessions(chart)
        .filter(session -> session.start().isPresent())
        .filter(
            session -> !session.is(SessionType.MEDICINE) || !course.isConcurrent(chart, session))
        .filter(session -> !isScreened(course, chart, plan, session))
        .map(
            session ->
                Breach.of(
                        session,
                        "period.start",
                        "Both partners are dosed in this course, and no completed safety screening"
                            + " of the other partner precedes this session; both are screened"
                            + " first.")
                    .weighing(IssueSeverity.ERROR)
                    .restingOnOtherChart());
  }

  private static boolean isScreened(Course course, Chart chart, Plan plan, Session session) {
    return course.others(chart).findAny().isEmpty()
        ? plan.partnerScreened()
        : course.others(chart).anyMatch(other -> other.isScreenedBy(session.start().orElseThrow()));
  }
}
