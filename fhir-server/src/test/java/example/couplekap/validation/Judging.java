package example.couplekap.validation;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.ConformanceCase;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** One validation by the real guide for all tests, and the resources of the guide to try it on. */
final class Judging {

  static final FhirContext FHIR = FhirContext.forR4Cached();
  static final Validation GUIDE = open();
  static final String CANONICAL = "https://couple-kap.example/fhir";

  private Judging() {}

  private static Validation open() {
    try {
      return Validation.open(FHIR, List.of());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static String profile(String id) {
    return CANONICAL + "/StructureDefinition/" + id;
  }

  static <T extends Resource> T example(Class<T> type, String id) {
    return examples().stream()
        .filter(type::isInstance)
        .filter(resource -> resource.getIdPart().equals(id))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No example " + id));
  }

  static List<Resource> examples() {
    try {
      return GuidePackage.open().examples();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Every example and every case, by name. */
  static Map<String, Resource> everything() {
    Map<String, Resource> resources = new LinkedHashMap<>();
    examples().forEach(example -> resources.put(name(example), example));
    ConformanceCase.all()
        .forEach(
            aCase ->
                resources.put(
                    aCase.file(), (Resource) FHIR.newJsonParser().parseResource(aCase.resource())));
    return resources;
  }

  static String name(Resource resource) {
    return resource.fhirType() + '/' + resource.getIdPart();
  }

  static List<Finding> findings(String json) {
    return GUIDE
        .judge()
        .judge(
            json.getBytes(StandardCharsets.UTF_8), TextFormat.JSON, CourseLookup.none(), List.of());
  }

  static String json(Resource resource) {
    return FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
  }
}
