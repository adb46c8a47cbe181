package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;

/** Judges by the guide's own catalogue. */
public final class Verdicts {

  /** The guide. */
  static final GuidePackage GUIDE = open();

  private static final Protocol PROTOCOL = new Protocol(catalogue());

  private Verdicts() {}

  private static GuidePackage open() {
    try {
      return GuidePackage.open();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The guide's rule catalogue. */
  static CodeSystem catalogue() {
    return GUIDE.definition(CodeSystem.class, "kap-rule");
  }

  /** What breaks a rule. */
  public static List<ProtocolFinding> of(Course course, Instant at) {
    return PROTOCOL.check(course, at);
  }

  /** A finding in one line, such as {@code error Encounter/i1 Encounter.period.start}. */
  public static String line(ProtocolFinding finding) {
    return "%s %s %s%s%s%s"
        .formatted(
            finding.severity().toCode(),
            finding.record(),
            finding.path(),
            finding.others().stream().map(other -> " with " + other).collect(Collectors.joining()),
            finding.acrossCharts() ? " across" : "",
            finding.waived() ? " waived" : "");
  }

  /** No text tells a verdict, nor which record of the other chart it rests on (P6, P8). */
  static void assertDiscreet(Course course, List<ProtocolFinding> findings) {
    for (ProtocolFinding finding : findings) {
      assertThat(finding.text().toLowerCase(Locale.ROOT))
          .doesNotContain("cleared", "excluded", "deferred");
      if (finding.acrossCharts()) {
        List<String> elsewhere = elsewhere(course, finding.record());
        assertThat(elsewhere).noneMatch(finding.text()::contains);
        assertThat(finding.others()).map(RecordKey::toString).noneMatch(elsewhere::contains);
      }
    }
  }

  private static List<String> elsewhere(Course course, RecordKey record) {
    return course.charts().stream()
        .filter(chart -> chart.find(CourseRecord.class, record).isEmpty())
        .flatMap(
            (Chart chart) ->
                Stream.concat(
                    Stream.of(chart.patient()),
                    chart.all(CourseRecord.class).map(CourseRecord::key)))
        .map(RecordKey::toString)
        .toList();
  }
}
