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

/** The tables of cases and their patches, as they lie in {@code /cases} on the class path. */
final class CaseFiles {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JsonPatchModule());

  private CaseFiles() {}

  /** The cells of each row below the header of a table. */
  static List<String[]> rows(String table, int cells) {
    return text(table).lines().skip(1).map(row -> cells(row, cells)).toList();
  }

  private static String[] cells(String row, int number) {
    String[] cells = row.split(",", -1);
    if (cells.length != number) {
      throw new IllegalArgumentException(
          "A case has %d cells, without commas inside: %s".formatted(number, row));
    }
    return cells;
  }

  /** An example of the guide, changed by a JSON Patch. */
  static String patched(String base, String file) {
    try {
      JsonPatch patch = JSON.readValue(text(file), JsonPatch.class);
      JsonNode example = JSON.readTree(example(base));
      return JSON.writeValueAsString(patch.apply(example));
    } catch (JsonPatchException failure) {
      throw new IllegalStateException(file + " does not fit " + base, failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String example(String name) throws FileNotFoundException {
    String example = Examples.BY_NAME.get(name);
    if (example == null) {
      throw new FileNotFoundException("The guide has no example " + name);
    }
    return example;
  }

  private static String text(String file) {
    try (InputStream stream = CaseFiles.class.getResourceAsStream("/cases/" + file)) {
      if (stream == null) {
        throw new FileNotFoundException("No such file among the cases: " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
