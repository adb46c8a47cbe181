package example.couplekap.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * Hides what rests on the other partner's chart from a caller who may read only one of the two
 * (privacy rule P8): an error becomes one fixed sentence, whatever the cause; anything less is left
 * out.
 */
public final class LinkedChartMask {

  /** The rule under which the fixed sentence is told. */
  static final String RULE = "P8";

  /** All that such a caller learns. */
  static final String SENTENCE = "The linked course does not permit this step.";

  private LinkedChartMask() {}

  /** Masks findings; what rests on one chart alone stays as it is. */
  public static List<ProtocolFinding> apply(List<ProtocolFinding> findings) {
    List<ProtocolFinding> shown = new ArrayList<>();
    for (ProtocolFinding finding : findings) {
      if (!finding.acrossCharts()) {
        shown.add(finding);
      } else if (finding.isError() && shown.stream().noneMatch(masked(finding)::equals)) {
        shown.add(masked(finding));
      }
    }
    return List.copyOf(shown);
  }

  private static ProtocolFinding masked(ProtocolFinding finding) {
    return new ProtocolFinding(
        RULE,
        finding.severity(),
        finding.record(),
        finding.record().type(),
        List.of(),
        true,
        false,
        SENTENCE);
  }
}
