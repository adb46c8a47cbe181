package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Rows as they are sent: a Bundle in which each is written under the condition of its key.
 *
 * @param rows in the order of the Bundle's entries
 * @param body the Bundle
 */
// Submissions are never compared, so the array's identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
record Submission(List<Row> rows, byte[] body) {

  /** Of these types a resource has one identifier at most (FHIR R4). */
  private static final Set<String> ONE_IDENTIFIER = Set.of("QuestionnaireResponse", "AdverseEvent");

  /**
   * Builds it.
   *
   * @param type of the Bundle
   * @param profile that the Bundle is to be judged by, if there is one
   * @param resolve gives the target of a row's reference as it is written in the Bundle
   */
  static Submission of(
      String type,
      Optional<String> profile,
      List<Row> rows,
      BiFunction<Row, String, String> resolve) {
    ObjectNode bundle = Json.MAPPER.createObjectNode();
    bundle.put("resourceType", "Bundle");
    profile.ifPresent(url -> bundle.putObject("meta").putArray("profile").add(url));
    bundle.put("type", type);
    ArrayNode entries = bundle.putArray("entry");
    for (Row row : rows) {
      ObjectNode entry = entries.addObject();
      entry.put("fullUrl", name(row));
      entry.set("resource", resource(row, resolve));
      entry
          .putObject("request")
          .put("method", "PUT")
          .put("url", row.key().orElseThrow().condition(row.type()));
    }
    return new Submission(List.copyOf(rows), Json.bytes(bundle));
  }

  /** The name of a row in every Bundle: the same each time, so that equal Bundles are equal. */
  static String name(Row row) {
    String condition = row.key().orElseThrow().condition(row.type());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(condition.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode resource(Row row, BiFunction<Row, String, String> resolve) {
    ObjectNode resource = tree(row);
    resource.remove("id");
    if (resource.get("meta") instanceof ObjectNode meta) {
      meta.remove(List.of("versionId", "lastUpdated", "source"));
      if (meta.isEmpty()) {
        resource.remove("meta");
      }
    }
    identify(resource, row.key().orElseThrow());
    refer(resource, row, resolve);
    return resource;
  }

  private static ObjectNode tree(Row row) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(row.text());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The server finds a record by what is in it. */
  private static void identify(ObjectNode resource, BusinessIdentifier key) {
    if (BusinessIdentifier.of(resource.path("identifier")).contains(key)) {
      return;
    }
    ObjectNode identifier =
        Json.MAPPER.createObjectNode().put("system", key.system()).put("value", key.value());
    if (ONE_IDENTIFIER.contains(resource.path("resourceType").asText())) {
      resource.set("identifier", identifier);
    } else {
      resource.withArray("/identifier").add(identifier);
    }
  }

  private static void refer(JsonNode node, Row row, BiFunction<Row, String, String> resolve) {
    JsonNode reference = node.path("reference");
    if (reference.isTextual()) {
      ((ObjectNode) node).put("reference", resolve.apply(row, reference.asText()));
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        refer(child, row, resolve);
      }
    }
  }
}
