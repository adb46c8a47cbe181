package example.couplekap.keycloak.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * One realm file laid over another. Objects are merged, and objects in lists too where both have
 * the same name; other members of a list are added; everything else is replaced.
 */
final class Overlay {

  private static final List<String> NAMES = List.of("clientId", "username", "alias", "name");

  private Overlay() {}

  /** Changes {@code below} to what it is with {@code upper} over it. */
  static void lay(ObjectNode upper, ObjectNode below) {
    upper
        .properties()
        .forEach(
            member -> {
              JsonNode old = below.get(member.getKey());
              JsonNode added = member.getValue();
              if (added instanceof ObjectNode object && old instanceof ObjectNode oldObject) {
                lay(object, oldObject);
              } else if (holdsObjects(added) && old instanceof ArrayNode oldList) {
                added.forEach(entry -> lay((ObjectNode) entry, oldList));
              } else {
                below.set(member.getKey(), added);
              }
            });
  }

  private static boolean holdsObjects(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isObject();
  }

  private static void lay(ObjectNode entry, ArrayNode list) {
    Optional<ObjectNode> same =
        StreamSupport.stream(list.spliterator(), false)
            .map(ObjectNode.class::cast)
            .filter(old -> name(old).equals(name(entry)))
            .findFirst();
    same.ifPresentOrElse(old -> lay(entry, old), () -> list.add(entry));
  }

  private static String name(ObjectNode object) {
    return NAMES.stream()
        .filter(object::has)
        .map(member -> object.get(member).asText())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("An object in a list has no name"));
  }
}
