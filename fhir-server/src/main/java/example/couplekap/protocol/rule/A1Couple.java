package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Episode;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Session;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;

/** A1: a course is about two partners, and all its records agree on who they are. */
final class A1Couple implements Rule {

  private static final int PARTNERS = 2;

  @Override
  public String id() {
    return "A1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return Stream.concat(
        Stream.concat(tooMany(course), otherKeys(course)),
        course.charts().stream()
            .flatMap(chart -> Stream.concat(otherPlans(chart), otherCompany(chart))));
  }

  private static Stream<Breach> tooMany(Course course) {
    return course.charts().size() <= PARTNERS
        ? Stream.empty()
        : course
            .anchors()
            .map(
                anchor ->
                    Breach.of(
                            anchor,
                            "",
                            "More than two patients share the dyad key of this course; a course is"
                                + " the treatment of one couple.")
                        .ofContradiction()
                        .restingOnOtherChart());
  }

  private static Stream<Breach> otherKeys(Course course) {
    Optional<String> key =
        Stream.<Class<? extends CourseRecord>>of(Episode.class, Plan.class)
            .flatMap(course::all)
            .flatMap(record -> record.header().dyad().stream())
            .findFirst();
    return course
        .all(CourseRecord.class)
        .filter(record -> record.header().dyad().isPresent())
        .filter(record -> !record.header().dyad().equals(key))
        .map(
            record ->
                Breach.of(
                        record,
                        "extension",
                        "The dyad key is not that of the episode; all records of a course carry"
                            + " the same key.")
                    .ofContradiction());
  }

  private static Stream<Breach> otherPlans(Chart chart) {
    Optional<RecordKey> partner = chart.plan().flatMap(Plan::partner);
    return chart
        .all(Plan.class)
        .filter(A1Couple::isCarriedOut)
        .filter(plan -> plan.partner().isPresent() && partner.isPresent())
        .filter(plan -> !plan.partner().equals(partner))
        .map(
            plan ->
                Breach.of(
                    plan,
                    "extension",
                    "Another partner is named than in %s; a course is with one partner."
                        .formatted(chart.plan().map(Plan::key).orElseThrow())));
  }

  private static boolean isCarriedOut(Plan plan) {
    return plan.isActiveOrCompleted() || plan.status() == CarePlanStatus.ONHOLD;
  }

  private static Stream<Breach> otherCompany(Chart chart) {
    return chart.plan().stream()
        .flatMap(
            plan ->
                chart
                    .held()
                    .filter(session -> hasOtherPartner(session, plan))
                    .map(
                        session ->
                            Breach.of(
                                session,
                                "participant",
                                ("The partner who takes part is not the one that %s names; a"
                                        + " course is with one partner.")
                                    .formatted(plan.key()))));
  }

  private static boolean hasOtherPartner(Session session, Plan plan) {
    return plan.partner().isPresent()
        && session.participants().stream()
            .filter(Participant::isPartner)
            .flatMap(participant -> participant.individual().stream())
            .anyMatch(individual -> !plan.partner().get().equals(individual));
  }
}
