package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is defined that no example shows. */
class ExampleCoverageTest {

  private static List<String> examples;

  @BeforeAll
  static void writeTheExamples() throws IOException {
    examples =
        GuidePackage.open().examples().stream()
            .map(FhirContext.forR4Cached().newJsonParser()::encodeResourceToString)
            .toList();
  }

  static Stream<Named<String>> profiles() throws IOException {
    return definitions(false);
  }

  static Stream<Named<String>> extensions() throws IOException {
    return definitions(true);
  }

  private static Stream<Named<String>> definitions(boolean extensions) throws IOException {
    return GuidePackage.open().definitions().stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast)
        .filter(definition -> !definition.getAbstract())
        .filter(definition -> definition.getType().equals("Extension") == extensions)
        .map(definition -> Named.of(definition.getIdPart(), definition.getUrl()));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aProfileIsDeclared(String url) {
    assertThat(examples).anyMatch(example -> example.contains("\"profile\":[\"" + url + "\"]"));
  }

  @ParameterizedTest
  @MethodSource("extensions")
  void anExtensionIsUsed(String url) {
    assertThat(examples).anyMatch(example -> example.contains("\"url\":\"" + url + "\""));
  }
}
