package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.SupportPreference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** D4: before a medicine session each partner has said which support they wish for. */
final class D4SupportPreferences implements Rule {

  @Override
  public String id() {
    return "D4";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream()
        .filter(chart -> chart.held(SessionType.MEDICINE).findAny().isPresent())
        .flatMap(
            chart ->
                chart.anchor().stream()
                    .flatMap(
                        anchor ->
                            missing(course, chart).stream()
                                .map(
                                    who ->
                                        Breach.of(
                                            anchor,
                                            "",
                                            ("No wish of %s for support after a medicine session"
                                                    + " is recorded; each partner's wishes are"
                                                    + " asked for in preparation.")
                                                .formatted(who)))));
  }

  private static List<String> missing(Course course, Chart chart) {
    List<String> missing = new ArrayList<>();
    if (chart.all(SupportPreference.class).allMatch(SupportPreference::ofPartner)) {
      missing.add("the patient");
    }
    boolean partner =
        chart.all(SupportPreference.class).anyMatch(SupportPreference::ofPartner)
            || course
                .others(chart)
                .flatMap(other -> other.all(SupportPreference.class))
                .anyMatch(wish -> !wish.ofPartner());
    if (!partner) {
      missing.add("the partner");
    }
    return missing;
  }
}
