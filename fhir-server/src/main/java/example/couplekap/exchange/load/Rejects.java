package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows that did not get in, as they were sent, by type; and in a second folder, line by line
 * for each of them, why.
 */
final class Rejects implements AutoCloseable {

  private static final String FILE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-file";
  private static final String LINE =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
  private static final String UNREADABLE = "unreadable";

  /** So many reasons are told to people at the end of a load; all of them stand in the folder. */
  private static final int TOLD = 10;

  private final Path folder;
  private final Map<String, OutputStream> open = new HashMap<>();
  private final List<String> reasons = new ArrayList<>();
  private long count;
  private int copied;

  /** Begins anew: what an earlier run rejected is tried again by this one. */
  Rejects(Path work) throws IOException {
    this.folder = work.resolve("rejects");
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** Where they stand. */
  Path folder() {
    return folder;
  }

  /** How many rows were rejected. */
  synchronized long count() {
    return count;
  }

  /** The first reasons, each with its place. */
  synchronized List<String> reasons() {
    return List.copyOf(reasons);
  }

  /**
   * Keeps a row out for its own faults.
   *
   * @param issues that say what they are
   */
  synchronized void addFaulty(Row row, ArrayNode issues) {
    if (reasons.size() < TOLD) {
      reasons.add(row.place() + ": " + Issues.sentence(issues.get(0)));
    }
    add(row, issues);
  }

  /**
   * Keeps a row out that stands or falls with others.
   *
   * @param issues that say why
   */
  synchronized void add(Row row, ArrayNode issues) {
    count++;
    String name = row.type().isEmpty() ? UNREADABLE : row.type();
    try {
      if (row.text().length == 0) {
        copy(row.place());
        write("outcomes/files.ndjson", Json.bytes(outcome(row.place(), issues)));
      } else {
        write("rows/" + name + ".ndjson", row.text());
        write("outcomes/" + name + ".ndjson", Json.bytes(outcome(row.place(), issues)));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A file that could not be read to its end is kept whole. */
  private void copy(Place place) throws IOException {
    Path file = Path.of(place.file());
    Path copies = Files.createDirectories(folder.resolve("files"));
    Files.copy(
        file,
        copies.resolve(++copied + "-" + file.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(String file, byte[] line) throws IOException {
    OutputStream stream = open.get(file);
    if (stream == null) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      stream = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      open.put(file, stream);
    }
    byte[] whole = Arrays.copyOf(line, line.length + 1);
    whole[line.length] = '\n';
    stream.write(whole);
  }

  private static ObjectNode outcome(Place place, ArrayNode issues) {
    ObjectNode outcome = Json.MAPPER.createObjectNode().put("resourceType", "OperationOutcome");
    outcome.putArray("extension").addObject().put("url", FILE).put("valueString", place.file());
    ArrayNode located = outcome.putArray("issue");
    for (var issue : issues) {
      ObjectNode copy = issue.deepCopy();
      ArrayNode extensions = Json.MAPPER.createArrayNode();
      extensions.addObject().put("url", LINE).put("valueInteger", place.line());
      copy.set("extension", extensions);
      located.add(copy);
    }
    return outcome;
  }

  @Override
  public synchronized void close() throws IOException {
    for (OutputStream stream : List.copyOf(open.values())) {
      stream.close();
    }
  }
}
