package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example keeps every rule of the profiles it declares. */
class ExampleConformanceTest {

  /** An example whose id begins so shows what is allowed and noticed. */
  private static final String DELIBERATE = "warning-";

  private static GuideValidator validator;

  @BeforeAll
  static void openTheGuide() throws IOException {
    validator = new GuideValidator(GuidePackage.open());
  }

  static Stream<Named<Resource>> examples() throws IOException {
    return GuidePackage.open().examples().stream()
        .map(example -> Named.of(example.fhirType() + "/" + example.getIdPart(), example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsTheRules(Resource example) {
    List<Finding> findings =
        validator
            .validate(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(example))
            .stream()
            .filter(Finding::counts)
            .toList();

    if (example.getIdPart().startsWith(DELIBERATE)) {
      assertThat(findings).isNotEmpty().allMatch(finding -> finding.severity().equals("warning"));
    } else {
      assertThat(findings).isEmpty();
    }
  }
}
