package example.couplekap.protocol;

import example.couplekap.protocol.course.RecordKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hides what rests on the other partner's chart from a caller who may read only one of the two
 * (privacy rule P8). Such a caller hears what the one chart says by itself; if the couple's course
 * forbids a step for another reason, one fixed sentence says so, whatever the reason.
 */
public final class LinkedChartMask {

  /** The rule under which the fixed sentence is told. */
  static final String RULE = "P8";

  /** All that such a caller learns. */
  static final String SENTENCE = "The linked course does not permit this step.";

  private LinkedChartMask() {}

  /** Leaves out what rests on both charts, and so cannot be judged by one. */
  public static List<ProtocolFinding> apply(List<ProtocolFinding> ofOneChart) {
    return ofOneChart.stream().filter(finding -> !finding.acrossCharts()).toList();
  }

  /**
   * Masks the errors that refuse a step.
   *
   * @param ofCourse the errors in the course of the couple
   * @param ofOneChart those in the one chart, judged by itself
   * @param written the record at which the sentence is told
   */
  public static List<ProtocolFinding> refusal(
      List<ProtocolFinding> ofCourse, List<ProtocolFinding> ofOneChart, RecordKey written) {
    List<ProtocolFinding> known = apply(ofOneChart);
    List<ProtocolFinding> shown = new ArrayList<>();
    for (ProtocolFinding error : ofCourse) {
      Optional<ProtocolFinding> own = known.stream().filter(error::isSameAs).findFirst();
      ProtocolFinding told = own.orElseGet(() -> sentence(error, written));
      if (!shown.contains(told)) {
        shown.add(told);
      }
    }
    return List.copyOf(shown);
  }

  private static ProtocolFinding sentence(ProtocolFinding error, RecordKey written) {
    return new ProtocolFinding(
        RULE, error.severity(), written, written.type(), List.of(), true, false, SENTENCE);
  }
}
