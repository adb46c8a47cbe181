package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.CareTeam;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Order;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.Session;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * A4: who prescribes and conducts the medicine session is not the couple's therapist. Information
 * where the combined role is recorded (A5).
 */
final class A4SeparatePrescriber implements Rule {

  @Override
  public String id() {
    return "A4";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream().flatMap(A4SeparatePrescriber::breaches);
  }

  private static Stream<Breach> breaches(Chart chart) {
    Set<RecordKey> both = new TreeSet<>(prescribers(chart));
    both.retainAll(individuals(chart, member -> member.roles().contains(Role.THERAPIST)));
    Set<RecordKey> combined = individuals(chart, Participant::combinedRole);
    return both.stream()
        .flatMap(
            individual ->
                chart.anchor().stream()
                    .map(
                        anchor ->
                            Breach.of(
                                    anchor,
                                    "",
                                    ("%s is both prescriber and therapist of this course; the"
                                            + " framework assumes two people, or that the combined"
                                            + " role is recorded on the care team.")
                                        .formatted(individual))
                                .weighing(
                                    combined.contains(individual)
                                        ? IssueSeverity.INFORMATION
                                        : IssueSeverity.WARNING)));
  }

  private static Set<RecordKey> prescribers(Chart chart) {
    Set<RecordKey> prescribers =
        individuals(chart, member -> member.roles().contains(Role.PRESCRIBER));
    chart.all(Order.class).flatMap(order -> order.requester().stream()).forEach(prescribers::add);
    return prescribers;
  }

  private static Set<RecordKey> individuals(Chart chart, Predicate<Participant> condition) {
    Stream<Participant> members =
        Stream.of(
                chart.all(CareTeam.class).flatMap(team -> team.members().stream()),
                chart.held().flatMap((Session session) -> session.participants().stream()),
                chart.all(Dose.class).flatMap(dose -> dose.performers().stream()))
            .flatMap(each -> each);
    return members
        .filter(condition)
        .flatMap(member -> member.individual().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
