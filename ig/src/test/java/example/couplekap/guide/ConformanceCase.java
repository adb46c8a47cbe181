package example.couplekap.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.JsonPatchModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JsonPatchModule());

  /** Every case of the table. */
  public static List<ConformanceCase> all() {
    return text("cases.csv").lines().skip(1).map(ConformanceCase::parse).toList();
  }

  private static ConformanceCase parse(String row) {
    String[] cells = row.split(",", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("A case has six cells, without commas inside: " + row);
    }
    return new ConformanceCase(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /** The defective resource in JSON. */
  public String resource() {
    try {
      JsonPatch patch = JSON.readValue(text(file), JsonPatch.class);
      JsonNode example = JSON.readTree(example());
      return JSON.writeValueAsString(patch.apply(example));
    } catch (JsonPatchException failure) {
      throw new IllegalStateException(file + " does not fit " + base, failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether a finding is the one that this case provokes. */
  public boolean provokes(Finding finding) {
    return finding.rule().equals(rule)
        && finding.severity().equals(severity)
        && finding.location().equals(location);
  }

  private String example() throws FileNotFoundException {
    String example = Examples.BY_NAME.get(base);
    if (example == null) {
      throw new FileNotFoundException("The guide has no example " + base);
    }
    return example;
  }

  private static String text(String file) {
    try (InputStream stream = ConformanceCase.class.getResourceAsStream("/cases/" + file)) {
      if (stream == null) {
        throw new FileNotFoundException("No such file among the cases: " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String toString() {
    return file.replace(".json", "") + ": " + reason;
  }

  /** The guide's examples in JSON, by type and id; read once for all cases. */
  private static final class Examples {

    private static final Map<String, String> BY_NAME = read();

    private static Map<String, String> read() {
      IParser parser = FhirContext.forR4Cached().newJsonParser();
      try {
        return GuidePackage.open().examples().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    example -> example.fhirType() + "/" + example.getIdPart(),
                    parser::encodeResourceToString));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
