package example.couplekap.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * A resource with exactly one defect: an example of the guide, changed by a JSON Patch, and what a
 * validator must say of it. The cases are rows of {@code /cases/cases.csv} on the class path, the
 * patches lie beside it.
 *
 * @param file the patch
 * @param base the example that is patched, such as {@code Encounter/integration-session-full}
 * @param rule the rule that the defect breaks; where none is behind, the invariant's key or the
 *     validator's name of the message
 * @param severity what the finding must be: {@code error} or {@code warning}
 * @param location where the finding must be, as a FHIRPath
 * @param reason the defect in words
 */
public record ConformanceCase(
    String file, String base, String rule, String severity, String location, String reason) {

  private static final int CELLS = 6;

  /** Every case of the table, and every case of a course in which one invariant is broken. */
  public static List<ConformanceCase> all() {
    return Stream.concat(
            ofOneResource().stream(),
            CourseCase.all().stream().flatMap(course -> course.asOneFinding().stream()))
        .toList();
  }

  /** Every case of the table. */
  static List<ConformanceCase> ofOneResource() {
    return CaseFiles.rows("cases.csv", CELLS).stream().map(ConformanceCase::of).toList();
  }

  private static ConformanceCase of(String... cells) {
    return new ConformanceCase(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /** The defective resource in JSON. */
  public String resource() {
    return CaseFiles.patched(base, file);
  }

  /** Whether a finding is the one that this case provokes. */
  public boolean provokes(Finding finding) {
    return finding.rule().equals(rule)
        && finding.severity().equals(severity)
        && finding.location().equals(location);
  }

  @Override
  public String toString() {
    return file.replace(".json", "") + ": " + reason;
  }
}
