package example.couplekap.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A realm as the build of {@code docker/keycloak} wrote it.
 *
 * @param name of the realm
 * @param json in Keycloak's format, with placeholders
 */
record RealmFile(String name, String json) {

  /** Where the build of the module puts its results. */
  static final Path MODULE = Path.of("..", "docker", "keycloak", "target").toAbsolutePath();

  /** What stands for the placeholders in tests. No client's keys are fetched. */
  static final Map<String, String> SETTINGS =
      new TreeMap<>(
          Map.of(
              "KAP_FHIR_BASE_URL", KeycloakUnderTest.FHIR_BASE_URL,
              "KAP_EHR_APP_REDIRECT_URI", SmartClient.REDIRECT_URI,
              "KAP_PORTAL_APP_REDIRECT_URI", SmartClient.REDIRECT_URI,
              "KAP_IMPLEMENTER_APP_REDIRECT_URI", SmartClient.REDIRECT_URI,
              "KAP_EHR_APP_JWKS_URL", "http://127.0.0.1:9/ehr-app",
              "KAP_BULK_LOADER_JWKS_URL", "http://127.0.0.1:9/bulk-loader",
              "KAP_HOSPITAL_SYSTEM_JWKS_URL", "http://127.0.0.1:9/hospital-system"));

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DATA_SCOPE = Pattern.compile("(patient|user|system)/.*");
  private static final Pattern FEW = Pattern.compile("(patient|system)/\\*\\..*|user/Patient\\..*");

  static RealmFile development(String name) {
    return read("realm-development", name);
  }

  /** Without most scopes for single resource types, each of which costs time to import. */
  static RealmFile production(String name) {
    return read("realm", name).withFewScopes();
  }

  private static RealmFile read(String folder, String name) {
    try {
      ObjectNode realm =
          JSON.readValue(
              Files.readString(MODULE.resolve(folder).resolve("couple-kap.json")),
              ObjectNode.class);
      return new RealmFile(name, realm.put("realm", name).toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "The realm was not built: run the build of docker/keycloak first", failure);
    }
  }

  /** The same under an address of its own. */
  RealmFile at(String root) {
    try {
      ObjectNode realm = JSON.readValue(json, ObjectNode.class);
      realm.withObject("/attributes").put("frontendUrl", root);
      return new RealmFile(name, realm.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The realm as Keycloak would read it from a file.
   *
   * @param fhirBaseUrl the FHIR server for which its tokens are
   */
  String withSettings(String fhirBaseUrl) {
    String text = json.replace("${KAP_FHIR_BASE_URL}", fhirBaseUrl);
    for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
      text = text.replace("${" + setting.getKey() + "}", setting.getValue());
    }
    return text;
  }

  private RealmFile withFewScopes() {
    try {
      ObjectNode realm = JSON.readValue(json, ObjectNode.class);
      keepFew(realm.withArray("/clientScopes"), "/name");
      realm
          .withArray("/clients")
          .forEach(client -> keepFew(client.withArray("/optionalClientScopes"), ""));
      return new RealmFile(name, realm.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void keepFew(ArrayNode scopes, String pointer) {
    for (Iterator<JsonNode> each = scopes.iterator(); each.hasNext(); ) {
      String scope = each.next().at(pointer).asText();
      if (DATA_SCOPE.matcher(scope).matches() && !FEW.matcher(scope).matches()) {
        each.remove();
      }
    }
  }
}
