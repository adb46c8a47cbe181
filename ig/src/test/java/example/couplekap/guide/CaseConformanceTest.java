package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect is found, named by its rule, at its place; and it is the only finding. */
class CaseConformanceTest {

  private static GuideValidator validator;

  @BeforeAll
  static void openTheGuide() throws IOException {
    validator = new GuideValidator(GuidePackage.open());
  }

  static List<ConformanceCase> cases() {
    return ConformanceCase.ofOneResource();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneDefectIsOneFinding(ConformanceCase defect) {
    List<Finding> findings =
        validator.validate(defect.resource()).stream().filter(Finding::counts).toList();

    assertThat(findings).isNotEmpty().allMatch(defect::provokes);
  }

  @Test
  void everyPatchHasItsRow() throws IOException {
    try (Stream<Path> patches = Files.list(Path.of("cases"))) {
      assertThat(cases())
          .extracting(ConformanceCase::file)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              patches
                  .map(patch -> patch.getFileName().toString())
                  .filter(name -> name.endsWith(".json"))
                  .toList());
    }
  }
}
