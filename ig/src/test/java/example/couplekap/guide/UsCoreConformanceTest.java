package example.couplekap.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a profile says of itself holds: its examples meet the US Core profile that it declares to
 * comply with. The US Core packages are in no registry that a build can count on; they are read
 * where they lie, by default beside the repository.
 */
class UsCoreConformanceTest {

  private static final String COMPLIES_WITH =
      "http://hl7.org/fhir/StructureDefinition/structuredefinition-compliesWithProfile";
  private static final List<String> DEFINITIONS =
      List.of("StructureDefinition", "ValueSet", "CodeSystem");
  private static final Path PACKAGES =
      Path.of(System.getProperty("us-core.packages", "../../shared/fhir-packages"));

  @ParameterizedTest
  @ValueSource(strings = {"6.1.0", "7.0.0"})
  void examplesMeetUsCore(String version) throws IOException {
    Path archive = PACKAGES.resolve("hl7.fhir.us.core-" + version + ".tgz");
    assumeTrue(
        Files.exists(archive),
        () -> archive.toAbsolutePath().normalize() + " is not here (-Dus-core.packages=<folder>)");
    GuidePackage guide = GuidePackage.open();
    List<Resource> usCore = read(archive);
    GuideValidator validator = new GuideValidator(guide, usCore);
    List<String> undecidable = undecidable(usCore);
    Map<String, StructureDefinition> profiles = profiles(guide);

    Map<String, List<Finding>> errors = new LinkedHashMap<>();
    int judged = 0;
    for (Resource example : guide.examples()) {
      for (CanonicalType profile : example.getMeta().getProfile()) {
        String declared = declared(profiles, profile.getValue()).orElse(null);
        if (declared != null) {
          judged++;
          List<Finding> found = errors(validator, undecidable, example, declared);
          if (!found.isEmpty()) {
            errors.put(example.fhirType() + "/" + example.getIdPart(), found);
          }
        }
      }
    }

    assertThat(judged).as("examples that declare US Core").isPositive();
    assertThat(errors).isEmpty();
  }

  private static List<Finding> errors(
      GuideValidator validator, List<String> undecidable, Resource example, String usCore) {
    String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(example);
    return validator.validate(json, usCore).stream()
        .filter(finding -> finding.severity().equals("error"))
        .filter(finding -> undecidable.stream().noneMatch(finding.text()::contains))
        .toList();
  }

  /** Value sets that take a whole external terminology to expand: none of them is decided here. */
  private static List<String> undecidable(List<Resource> usCore) {
    return usCore.stream()
        .filter(ValueSet.class::isInstance)
        .map(ValueSet.class::cast)
        .filter(
            valueSet ->
                valueSet.getCompose().getInclude().stream()
                    .anyMatch(ConceptSetComponent::hasFilter))
        .map(valueSet -> "(" + valueSet.getUrl() + "|")
        .toList();
  }

  private static Map<String, StructureDefinition> profiles(GuidePackage guide) {
    Map<String, StructureDefinition> profiles = new LinkedHashMap<>();
    for (Resource definition : guide.definitions()) {
      if (definition instanceof StructureDefinition profile) {
        profiles.put(profile.getUrl(), profile);
      }
    }
    return profiles;
  }

  /** The US Core profile that a profile, or one that it derives from, declares. */
  private static Optional<String> declared(
      Map<String, StructureDefinition> profiles, String profile) {
    StructureDefinition definition = profiles.get(profile);
    if (definition == null) {
      return Optional.empty();
    }
    Extension complies = definition.getExtensionByUrl(COMPLIES_WITH);
    return complies == null
        ? declared(profiles, definition.getBaseDefinition())
        : Optional.of(complies.getValue().primitiveValue().replaceFirst("\\|.*", ""));
  }

  private static List<Resource> read(Path archive) throws IOException {
    IParser parser = FhirContext.forR4Cached().newJsonParser();
    List<Resource> resources = new ArrayList<>();
    try (InputStream stream = Files.newInputStream(archive)) {
      NpmPackage usCore = NpmPackage.fromPackage(stream);
      for (String file : usCore.list("package")) {
        if (DEFINITIONS.stream().anyMatch(type -> file.startsWith(type + "-"))) {
          try (InputStream content = usCore.load("package", file)) {
            resources.add((Resource) parser.parseResource(content));
          }
        }
      }
    }
    return resources;
  }
}
