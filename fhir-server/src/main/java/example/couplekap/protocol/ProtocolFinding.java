package example.couplekap.protocol;

import example.couplekap.protocol.course.RecordKey;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * A breach of a rule, as grave as the catalogue and the circumstances make it.
 *
 * @param rule the rule's id
 * @param severity how grave it is
 * @param record the record that breaks the rule
 * @param path the FHIRPath of the place, from the record's type
 * @param others further records of the same chart that it rests on
 * @param acrossCharts whether it rests on the other partner's chart
 * @param waived whether it would be an error, had not a clinician answered for the act
 * @param text what was found, and what would be right
 */
public record ProtocolFinding(
    String rule,
    IssueSeverity severity,
    RecordKey record,
    String path,
    List<RecordKey> others,
    boolean acrossCharts,
    boolean waived,
    String text) {

  /** Copies what it is given. */
  public ProtocolFinding {
    others = List.copyOf(others);
  }

  /** Whether it forbids. */
  public boolean isError() {
    return severity == IssueSeverity.ERROR;
  }

  /** Whether both say the same of the same place. */
  public boolean isSameAs(ProtocolFinding other) {
    return rule.equals(other.rule)
        && record.equals(other.record)
        && path.equals(other.path)
        && acrossCharts == other.acrossCharts;
  }
}
