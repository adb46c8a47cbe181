package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.DosingModel;
import java.time.Instant;
import java.util.stream.Stream;

/** E8: under single dosing only the patient of the plan is dosed. */
final class E8OnlyThePatient implements Rule {

  @Override
  public String id() {
    return "E8";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .filter(chart -> course.others(chart).anyMatch(E8OnlyThePatient::isSingle))
        .flatMap(Chart::given)
        .map(
            dose ->
                Breach.of(
                        dose,
                        "subject",
                        "Ketamine is given to the partner in a course under single dosing; only"
                            + " the identified patient is dosed.")
                    .restingOnOtherChart());
  }

  private static boolean isSingle(Chart chart) {
    return chart.dosingModel().filter(DosingModel.SINGLE::equals).isPresent();
  }
}
