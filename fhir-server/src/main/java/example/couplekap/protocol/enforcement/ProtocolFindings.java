package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Tells what the protocol found in the way everything else is told. */
final class ProtocolFindings {

  private final String profile;

  /**
   * Tells findings as those of the profile of whole courses.
   *
   * @param profile the canonical URL of the course Bundle's profile
   */
  ProtocolFindings(String profile) {
    this.profile = profile;
  }

  /**
   * Tells a finding.
   *
   * @param places where a record stands in the request, if it does
   */
  Finding tell(ProtocolFinding finding, Function<RecordKey, Optional<String>> places) {
    RecordKey record = finding.record();
    Optional<String> place = places.apply(record);
    String root = root(record, place);
    return new Finding(
        Severity.valueOf(finding.severity().name()),
        IssueType.BUSINESSRULE.toCode(),
        message(finding, place.isEmpty()),
        root + finding.path().substring(record.type().length()),
        Optional.empty(),
        Optional.of(finding.rule()),
        "kap-%s-course".formatted(finding.rule().toLowerCase(Locale.ROOT)),
        Optional.of(profile));
  }

  /** The FHIRPath of a record: its place in the request, or else by its id. */
  static String root(RecordKey record, Optional<String> place) {
    return place.orElseGet(() -> "%s.where(id = '%s')".formatted(record.type(), record.id()));
  }

  /** What is not in the request is named, and so is what the finding rests on besides. */
  private static String message(ProtocolFinding finding, boolean elsewhere) {
    String text = elsewhere ? finding.record() + ": " + finding.text() : finding.text();
    return finding.others().isEmpty()
        ? text
        : finding.others().stream()
            .map(RecordKey::toString)
            .collect(Collectors.joining(", ", text + " See ", "."));
  }
}
