package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profile of a course Bundle finds in each case the rules that are broken, and no others. */
class CourseConformanceTest {

  private static final String COURSE = "Bundle";
  private static final Pattern RULE = Pattern.compile("[A-Z]\\d+");

  private static GuidePackage guide;
  private static GuideValidator validator;

  @BeforeAll
  static void openTheGuide() throws IOException {
    guide = GuidePackage.open();
    validator = new GuideValidator(guide);
  }

  static List<CourseCase> cases() {
    return CourseCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProfileNamesTheRulesThatAreBroken(CourseCase defect) {
    List<Finding> findings = validator.validate(defect.resource());

    assertThat(findings)
        .filteredOn(finding -> finding.location().equals(COURSE))
        .filteredOn(finding -> RULE.matcher(finding.rule()).matches())
        .extracting(finding -> finding.severity() + " " + finding.rule())
        .containsExactlyInAnyOrderElementsOf(defect.findingsOfTheProfile());
    assertThat(findings)
        .filteredOn(finding -> !finding.location().equals(COURSE))
        .filteredOn(Finding::counts)
        .allMatch(finding -> defect.findings().contains(finding.severity() + " " + finding.rule()));
  }

  @Test
  void everyInvariantOfTheCourseIsBroken() {
    Set<String> broken =
        cases().stream()
            .flatMap(defect -> defect.findingsOfTheProfile().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(broken)
        .containsExactlyInAnyOrderElementsOf(
            guide
                .definition(StructureDefinition.class, "kap-course-bundle")
                .getDifferential()
                .getElementFirstRep()
                .getConstraint()
                .stream()
                .map(CourseConformanceTest::finding)
                .collect(Collectors.toSet()));
  }

  private static String finding(ElementDefinitionConstraintComponent invariant) {
    boolean informs = invariant.getHuman().startsWith("(Information)");
    return (informs ? "information" : invariant.getSeverity().toCode())
        + " "
        + invariant.getKey().replaceFirst("^kap-(\\w+)-.*", "$1").toUpperCase(Locale.ROOT);
  }

  @Test
  void everyPatchHasItsRow() throws IOException {
    try (Stream<Path> patches = Files.list(Path.of("cases", "courses"))) {
      assertThat(cases())
          .extracting(CourseCase::file)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              patches.map(patch -> "courses/" + patch.getFileName()).toList());
    }
  }
}
