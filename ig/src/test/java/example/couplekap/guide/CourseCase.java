package example.couplekap.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A course that breaks a cross-resource rule: an example course of the guide, changed by a JSON
 * Patch, and which rules must be named, whoever judges it: the profile of the Bundle, an operation
 * of the server, or an ordinary write. The cases are rows of {@code /cases/course-cases.csv} on the
 * class path, the patches lie in {@code /cases/courses}.
 *
 * <p>The three sets of rules are exact and judged once the course is over. Every error is an
 * invariant of the Bundle's profile; of the warnings and notes, those named in {@code said} are. A
 * case without any rule lies on the good side of a boundary.
 *
 * @param file the patch
 * @param base the course that is patched, such as {@code Bundle/t1-single-dosing}
 * @param errors the rules that are broken as errors
 * @param warnings the rules that are broken as warnings, whether by nature or because a clinician
 *     answered for the act
 * @param information the rules of which a note is made
 * @param said those of the warnings and notes that the Bundle's profile says too
 * @param reason the defect in words
 */
public record CourseCase(
    String file,
    String base,
    Set<String> errors,
    Set<String> warnings,
    Set<String> information,
    Set<String> said,
    String reason) {

  private static final int CELLS = 7;
  private static final Pattern RULE = Pattern.compile("[A-Z]\\d+");

  /** Copies what it is given. */
  public CourseCase {
    errors = Set.copyOf(errors);
    warnings = Set.copyOf(warnings);
    information = Set.copyOf(information);
    said = Set.copyOf(said);
  }

  /** Every case of the table. */
  public static List<CourseCase> all() {
    return CaseFiles.rows("course-cases.csv", CELLS).stream().map(CourseCase::of).toList();
  }

  private static CourseCase of(String... cells) {
    return new CourseCase(
        cells[0],
        cells[1],
        rules(cells[2]),
        rules(cells[3]),
        rules(cells[4]),
        rules(cells[5]),
        cells[6]);
  }

  private static Set<String> rules(String cell) {
    return RULE.matcher(cell).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** The defective course in JSON. */
  public String resource() {
    return CaseFiles.patched(base, file);
  }

  /** The rules that are broken, with their severity, such as {@code error B8}. */
  public Set<String> findings() {
    Set<String> findings = new TreeSet<>();
    errors.forEach(rule -> findings.add("error " + rule));
    warnings.forEach(rule -> findings.add("warning " + rule));
    information.forEach(rule -> findings.add("information " + rule));
    return findings;
  }

  /** Those of the findings that are invariants of the Bundle's profile. */
  Set<String> findingsOfTheProfile() {
    Set<String> findings = new TreeSet<>();
    errors.forEach(rule -> findings.add("error " + rule));
    said.forEach(
        rule -> findings.add((warnings.contains(rule) ? "warning " : "information ") + rule));
    return findings;
  }

  /** This case as one of a single finding, if the profile has one error, or one warning only. */
  Optional<ConformanceCase> asOneFinding() {
    if (errors.size() == 1) {
      return errors.stream().map(rule -> finding(rule, "error")).findFirst();
    }
    return errors.isEmpty() && said.size() == 1
        ? said.stream().filter(warnings::contains).map(rule -> finding(rule, "warning")).findFirst()
        : Optional.empty();
  }

  private ConformanceCase finding(String rule, String severity) {
    return new ConformanceCase(file, base, rule, severity, "Bundle", reason);
  }

  @Override
  public String toString() {
    return file.replaceAll(".*/|\\.json", "") + ": " + reason;
  }
}
