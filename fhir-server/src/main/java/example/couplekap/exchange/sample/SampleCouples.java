package example.couplekap.exchange.sample;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.guide.GuidePackage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Couples of a made-up clinic of Veterans Affairs, as a bulk export would give them: one NDJSON
 * file for each type. The same seed makes the same couples.
 */
public final class SampleCouples {

  private static final List<String> COURSES =
      List.of(
          "t1-single-dosing",
          "t2-eleven-sessions",
          "t3-combined-session",
          "t4-alternating-dual",
          "t5-concurrent-dual");
  private static final String ICN = "http://va.gov/mpi";
  private static final int WEEKS = 100;
  private static final List<String> FAMILIES =
      List.of("Alderton", "Birchwell", "Cedarholm", "Elmsworth", "Firland", "Hazelby", "Lindqvale");
  private static final List<String> GIVEN =
      List.of("Ada", "Bruno", "Clara", "Denis", "Edda", "Felix", "Greta", "Hugo", "Iris", "Jonas");

  private final List<CourseTemplate> templates;
  private final Random random;

  /**
   * Prepares to make couples.
   *
   * @param guide whose example courses they take
   * @param seed of what differs between couples
   */
  public SampleCouples(GuidePackage guide, long seed) {
    this.templates =
        COURSES.stream()
            .map(
                name ->
                    guide.examples().stream()
                        .filter(example -> example.getIdPart().equals(name))
                        .findFirst()
                        .orElseThrow())
            .map(FhirContext.forR4Cached().newJsonParser()::encodeResourceToString)
            .map(CourseTemplate::new)
            .toList();
    this.random = new Random(seed);
  }

  /**
   * Writes couples into a folder.
   *
   * @param folder that is made if it is not there
   * @param couples how many
   */
  public void write(Path folder, int couples) throws IOException {
    Files.createDirectories(folder);
    Map<String, BufferedWriter> files = new HashMap<>();
    try {
      Set<String> known = new HashSet<>();
      for (CourseTemplate template : templates) {
        for (ObjectNode resource : template.shared()) {
          if (known.add(resource.path("resourceType").asText() + resource.path("id").asText())) {
            write(folder, files, resource);
          }
        }
      }
      for (int i = 1; i <= couples; i++) {
        for (ObjectNode resource : couple(i)) {
          write(folder, files, resource);
        }
      }
    } finally {
      for (BufferedWriter file : files.values()) {
        file.close();
      }
    }
  }

  private List<ObjectNode> couple(int number) {
    String name = "c%05d".formatted(number);
    String dyad = new UUID(random.nextLong(), random.nextLong()).toString();
    List<ObjectNode> records =
        templates.get(random.nextInt(templates.size())).records(name, dyad, random.nextInt(WEEKS));
    String family = FAMILIES.get(random.nextInt(FAMILIES.size()));
    int first = random.nextInt(GIVEN.size());
    int second = (first + 1 + random.nextInt(GIVEN.size() - 1)) % GIVEN.size();
    List<String> given = List.of(GIVEN.get(first), GIVEN.get(second));
    int patients = 0;
    int partners = 0;
    for (ObjectNode record : records) {
      switch (record.path("resourceType").asText()) {
        case "Patient" -> {
          identify(record, name, patients);
          rename(record, family, given.get(patients++));
        }
        case "RelatedPerson" -> rename(record, family, given.get(1 - partners++));
        default -> {
          // Other records name nobody.
        }
      }
    }
    return records;
  }

  private void identify(ObjectNode patient, String couple, int place) {
    ArrayNode identifiers = patient.withArray("/identifier");
    ((ObjectNode) identifiers.get(0)).put("value", couple + (place == 0 ? "-a" : "-b"));
    identifiers
        .addObject()
        .put("system", ICN)
        .put(
            "value",
            "10%08dV%06d".formatted(random.nextInt(100_000_000), random.nextInt(1_000_000)));
  }

  private static void rename(ObjectNode person, String family, String given) {
    ArrayNode names = person.putArray("name");
    names.addObject().put("use", "official").put("family", family).putArray("given").add(given);
  }

  private static void write(Path folder, Map<String, BufferedWriter> files, ObjectNode resource)
      throws IOException {
    String type = resource.path("resourceType").asText();
    BufferedWriter file = files.get(type);
    if (file == null) {
      file = Files.newBufferedWriter(folder.resolve(type + ".ndjson"));
      files.put(type, file);
    }
    file.write(resource.toString());
    file.write('\n');
  }
}
