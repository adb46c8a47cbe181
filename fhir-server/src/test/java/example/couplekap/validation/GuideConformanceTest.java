package example.couplekap.validation;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.ConformanceCase;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The guide's own examples and cases, judged as this program judges. */
class GuideConformanceTest {

  @TestFactory
  Stream<DynamicTest> findsNoErrorInAnExample() {
    return Judging.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    Judging.name(example),
                    () ->
                        assertThat(Judging.findings(Judging.json(example)))
                            .noneMatch(Finding::isError)));
  }

  @TestFactory
  Stream<DynamicTest> findsTheDefectOfEachCaseAndNoOtherError() {
    return ConformanceCase.all().stream()
        .map(aCase -> DynamicTest.dynamicTest(aCase.toString(), () -> findsOnly(aCase)));
  }

  private static void findsOnly(ConformanceCase aCase) {
    List<Finding> findings = Judging.findings(aCase.resource());

    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.rule().orElse(finding.constraint())).isEqualTo(aCase.rule());
              assertThat(finding.severity().code()).isEqualTo(aCase.severity());
              assertThat(finding.expression()).isEqualTo(aCase.location());
            });
    assertThat(findings)
        .filteredOn(Finding::isError)
        .hasSize(aCase.severity().equals("error") ? 1 : 0);
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameInTheTextAndInTheParsedResource() {
    return Judging.everything().entrySet().stream()
        .map(
            named ->
                DynamicTest.dynamicTest(
                    named.getKey(), () -> assertSameFindings(named.getValue())));
  }

  private static void assertSameFindings(Resource resource) {
    List<Finding> ofObject = Judging.GUIDE.judge().judge(resource, CourseLookup.none());

    assertThat(ofObject)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("position")
        .containsExactlyInAnyOrderElementsOf(Judging.findings(Judging.json(resource)));
  }
}
