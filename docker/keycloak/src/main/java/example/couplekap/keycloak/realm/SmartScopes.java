package example.couplekap.keycloak.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The SMART scopes of the realm in short form. Not every combination of letters is there: each
 * scope that a client may ask for is looked at when a realm is imported and when a user logs in.
 *
 * @param definitions the resource types that hold definitions and nobody's records
 * @param contexts on whose behalf
 * @param categories of US Core by which the scopes that are named here can be narrowed
 * @param auditors permissions of programs that audit
 * @param clients what each client may ask for: contexts, {@code user definitions}, or {@code system
 *     audit}
 */
record SmartScopes(
    List<String> definitions,
    List<Context> contexts,
    Map<String, List<String>> categories,
    List<String> auditors,
    Map<String, List<String>> clients) {

  private static final String DEFINITIONS_ONLY = "user definitions";
  private static final String AUDIT_ONLY = "system audit";

  /** Its scopes are apart, so that who is granted all others is not granted these. */
  private static final String AUDIT = "AuditEvent";

  private static final String CATEGORY =
      "?category=http://terminology.hl7.org/CodeSystem/observation-category|";

  /**
   * On whose behalf. Permissions are the letters after the point (SMART App Launch 2: create, read,
   * update, delete, search, in this order).
   *
   * @param name {@code patient}, {@code user} or {@code system}
   * @param anyType permissions for all types at once
   * @param records permissions for each type that holds records
   * @param definitions permissions for each type that holds definitions
   * @param further permissions beside these, by type
   * @param without types for which there are none
   */
  record Context(
      String name,
      List<String> anyType,
      List<String> records,
      List<String> definitions,
      Map<String, List<String>> further,
      List<String> without) {}

  /** Adds all scopes to a realm, and to its clients those that each may ask for. */
  void addTo(ObjectNode realm, List<String> types) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    List<String> others = types.stream().filter(type -> !type.equals(AUDIT)).toList();
    contexts.forEach(context -> groups.put(context.name(), scopes(context, others)));
    Map<String, String> audit = new LinkedHashMap<>();
    auditors.forEach(letters -> add(audit, "system", AUDIT, letters));
    groups.put(AUDIT_ONLY, audit);
    ArrayNode all = realm.withArray("/clientScopes");
    groups.values().forEach(scopes -> scopes.forEach((name, text) -> addScope(all, name, text)));
    groups.put(DEFINITIONS_ONLY, definitionScopes(groups.get("user")));
    for (JsonNode client : realm.withArray("/clients")) {
      ArrayNode optional = client.withArray("/optionalClientScopes");
      clients
          .getOrDefault(client.get("clientId").asText(), List.of())
          .forEach(granted -> groups.get(granted).keySet().forEach(optional::add));
    }
  }

  private Map<String, String> scopes(Context context, List<String> types) {
    Map<String, String> scopes = new LinkedHashMap<>();
    context.anyType().forEach(letters -> add(scopes, context.name(), "*", letters));
    for (String type : types) {
      if (!context.without().contains(type)) {
        Stream.concat(
                (definitions.contains(type) ? context.definitions() : context.records()).stream(),
                context.further().getOrDefault(type, List.of()).stream())
            .forEach(letters -> add(scopes, context.name(), type, letters));
      }
    }
    return scopes;
  }

  private void add(Map<String, String> scopes, String context, String type, String letters) {
    String scope = context + "/" + type + "." + letters;
    String text = consentText(letters, type);
    scopes.put(scope, text);
    categories
        .getOrDefault(scope, List.of())
        .forEach(
            category ->
                scopes.put(scope + CATEGORY + category, text + " of the category " + category));
  }

  private Map<String, String> definitionScopes(Map<String, String> userScopes) {
    Map<String, String> scopes = new LinkedHashMap<>();
    userScopes.forEach(
        (scope, text) -> {
          if (definitions.contains(scope.substring("user/".length(), scope.indexOf('.')))) {
            scopes.put(scope, text);
          }
        });
    return scopes;
  }

  private static String consentText(String letters, String type) {
    List<String> verbs = letters.chars().mapToObj(SmartScopes::verb).toList();
    int last = verbs.size() - 1;
    String verb =
        last == 0
            ? verbs.get(0)
            : String.join(", ", verbs.subList(0, last)) + " and " + verbs.get(last);
    String records = type.equals("*") ? "records of every type" : type + " records";
    return verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) + " " + records;
  }

  private static String verb(int letter) {
    return switch (letter) {
      case 'c' -> "create";
      case 'r' -> "read";
      case 'u' -> "change";
      case 'd' -> "delete";
      case 's' -> "search";
      default -> throw new IllegalArgumentException("No permission of SMART: " + letter);
    };
  }

  private static void addScope(ArrayNode scopes, String name, String consentText) {
    ObjectNode scope = scopes.addObject();
    scope.put("name", name);
    scope.put("protocol", "openid-connect");
    scope
        .putObject("attributes")
        .put("include.in.token.scope", "true")
        .put("display.on.consent.screen", "true")
        .put("consent.screen.text", consentText);
  }
}
