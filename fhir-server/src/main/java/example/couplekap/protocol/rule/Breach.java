package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * One place where a course breaks a rule.
 *
 * @param record the record that breaks it
 * @param path the FHIRPath of the place, from the record's type
 * @param text what was found, and what would be right; never a verdict, an answer or a reason
 * @param severity how grave it is, where that differs from the catalogue
 * @param ofData whether the data contradict themselves, which no reason can excuse
 * @param acrossCharts whether it rests on what the other partner's chart holds or lacks
 * @param others further records of the same chart that it rests on
 */
public record Breach(
    CourseRecord record,
    String path,
    String text,
    Optional<IssueSeverity> severity,
    boolean ofData,
    boolean acrossCharts,
    List<RecordKey> others) {

  /** A breach of the catalogue's severity that rests on one chart. */
  public static Breach of(CourseRecord record, String element, String text) {
    String path = element.isEmpty() ? record.key().type() : record.key().type() + '.' + element;
    return new Breach(record, path, text, Optional.empty(), false, false, List.of());
  }

  /** The same, of another severity than the catalogue gives. */
  public Breach weighing(IssueSeverity other) {
    return new Breach(record, path, text, Optional.of(other), ofData, acrossCharts, others);
  }

  /** The same, as a contradiction in the data. */
  public Breach ofContradiction() {
    return new Breach(record, path, text, severity, true, acrossCharts, others);
  }

  /** The same, resting on the other partner's chart. */
  public Breach restingOnOtherChart() {
    return new Breach(record, path, text, severity, ofData, true, others);
  }

  /** The same, resting on these records of the same chart as well. */
  public Breach with(Stream<? extends CourseRecord> further) {
    List<RecordKey> keys = further.map(CourseRecord::key).toList();
    return new Breach(record, path, text, severity, ofData, acrossCharts, keys);
  }
}
