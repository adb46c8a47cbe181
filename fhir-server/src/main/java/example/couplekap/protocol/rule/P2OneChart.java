package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * P2: no record refers to the other partner's chart. A dose in the other partner's session is F15's
 * to tell.
 */
final class P2OneChart implements Rule {

  @Override
  public String id() {
    return "P2";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    return course.charts().stream().flatMap(chart -> breaches(course, chart));
  }

  private static Stream<Breach> breaches(Course course, Chart chart) {
    Set<RecordKey> elsewhere = new HashSet<>();
    course
        .others(chart)
        .forEach(
            other -> {
              elsewhere.add(other.patient());
              other.all(CourseRecord.class).map(CourseRecord::key).forEach(elsewhere::add);
            });
    return chart
        .all(CourseRecord.class)
        .filter(record -> record.referencesWithinChart().anyMatch(elsewhere::contains))
        .map(
            record ->
                Breach.of(
                        record,
                        "",
                        "A reference leads into the other partner's chart; the two charts are"
                            + " joined by the dyad key and by session identifiers only.")
                    .ofContradiction());
  }
}
