package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the loader has to know of a resource.
 *
 * @param type of the resource
 * @param id that its source gave it
 * @param identifiers its business identifiers that have a system and a value
 * @param isFull whether it has the one identifier that its type has room for
 * @param references the targets of all its references
 * @param dyads the keys that it shares with other records of the couple
 */
record RowFacts(
    String type,
    Optional<String> id,
    List<BusinessIdentifier> identifiers,
    boolean isFull,
    List<String> references,
    List<String> dyads) {

  /** The extension that holds the dyad key is named so in whatever place the guide is published. */
  private static final String DYAD = "/StructureDefinition/kap-dyad";

  RowFacts {
    identifiers = List.copyOf(identifiers);
    references = List.copyOf(references);
    dyads = List.copyOf(dyads);
  }

  static RowFacts of(JsonNode resource) {
    List<String> references = new ArrayList<>();
    List<String> dyads = new ArrayList<>();
    collect(resource, references, dyads);
    return new RowFacts(
        resource.path("resourceType").asText(),
        Optional.of(resource.path("id").asText()).filter(id -> !id.isEmpty()),
        BusinessIdentifier.of(resource.path("identifier")),
        resource.path("identifier").isObject(),
        references,
        dyads);
  }

  private static void collect(JsonNode node, List<String> references, List<String> dyads) {
    JsonNode reference = node.path("reference");
    if (reference.isTextual()) {
      references.add(reference.asText());
    }
    if (node.path("url").asText().endsWith(DYAD)) {
      dyads.add(node.path("valueIdentifier").path("value").asText());
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, references, dyads);
      }
    }
  }
}
