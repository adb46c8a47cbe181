package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.PreparationChecklist;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** D8: where both partners are dosed, preparation covers the practical side of it. */
final class D8DualDosingPrepared implements Rule {

  @Override
  public String id() {
    return "D8";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    boolean covered =
        course.all(PreparationChecklist.class).anyMatch(PreparationChecklist::dualDosingLogistics);
    return covered || course.held(SessionType.MEDICINE).findAny().isEmpty()
        ? Stream.empty()
        : course.charts().stream()
            .flatMap(chart -> chart.plan().stream())
            .filter(Plan::isDual)
            .map(
                plan ->
                    Breach.of(
                        plan,
                        "",
                        "Both partners are dosed, and no preparation checklist says that the"
                            + " arrangements for it were covered (dual-dosing-logistics)."));
  }
}
