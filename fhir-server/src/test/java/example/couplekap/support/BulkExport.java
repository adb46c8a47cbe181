package example.couplekap.support;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;

/**
 * A complete export, as a client has it.
 *
 * @param manifest what the server told of it
 * @param resources of all its files
 */
public record BulkExport(JsonNode manifest, List<Resource> resources) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ACCEPTED = 202;
  private static final int OK = 200;

  /**
   * Waits for an export, and fetches its files.
   *
   * @param begun the answer to the kick-off
   * @param get fetches from a path below the endpoint
   */
  public static BulkExport await(Answer begun, Get get) throws InterruptedException {
    Answer status = awaitEnd(begun, get);
    if (status.status() != OK) {
      throw new AssertionError("The export failed: " + status);
    }
    JsonNode manifest = json(status);
    List<Resource> resources = new ArrayList<>();
    for (JsonNode file : manifest.get("output")) {
      List<Resource> rows = rows(get.from(path(file.get("url").textValue())));
      if (rows.size() != file.get("count").intValue()
          || rows.stream().anyMatch(row -> !row.fhirType().equals(file.get("type").textValue()))) {
        throw new AssertionError("The manifest tells something else of the file: " + file);
      }
      resources.addAll(rows);
    }
    return new BulkExport(manifest, resources);
  }

  /** Waits until an export is no longer under way. */
  public static Answer awaitEnd(Answer begun, Get get) throws InterruptedException {
    if (begun.status() != ACCEPTED) {
      throw new AssertionError("The export was not begun: " + begun);
    }
    String path = path(begun.header("Content-Location"));
    Instant end = Instant.now().plus(PATIENCE);
    Answer status = get.from(path);
    while (status.status() == ACCEPTED && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      status = get.from(path);
    }
    return status;
  }

  private static List<Resource> rows(Answer file) {
    if (file.status() != OK) {
      throw new AssertionError("A file is not there: " + file);
    }
    return file.body()
        .lines()
        .map(line -> (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(line))
        .toList();
  }

  private static JsonNode json(Answer answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError("Not JSON: " + answer, unreadable);
    }
  }

  /** The path of an address below the endpoint. */
  public static String path(String address) {
    URI uri = URI.create(address.replace("$", "%24"));
    return (uri.getPath().replaceFirst("^/fhir", "") + "?" + uri.getQuery());
  }

  /** The addresses of its files, below the endpoint. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    manifest.get("output").forEach(file -> files.add(path(file.get("url").textValue())));
    return files;
  }

  /** The ids of what it holds of a type. */
  public Set<String> ids(String type) {
    return resources.stream()
        .filter(resource -> resource.fhirType().equals(type))
        .map(Resource::getIdPart)
        .collect(Collectors.toSet());
  }

  /** Fetches from a path below the endpoint. */
  public interface Get {

    /** The answer from there. */
    Answer from(String path);
  }
}
