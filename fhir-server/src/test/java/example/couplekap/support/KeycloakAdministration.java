package example.couplekap.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Function;

/** Keycloak's administration over its REST API. */
final class KeycloakAdministration {

  /** The administrator of a Keycloak that the tests start. */
  static final String USER = "administrator";

  /** The administrator's password, for a server that only this machine reaches. */
  static final String PASSWORD = "administrator-of-tests";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String root;
  private final String user;
  private final String password;

  KeycloakAdministration(String root, String user, String password) {
    this.root = root;
    this.user = user;
    this.password = password;
  }

  /** A realm, which is made if it is not there. */
  TestRealm realm(String name, Function<String, RealmFile> file) {
    return send("GET", name, null).status() == 404
        ? newRealm(file.apply(name))
        : new TestRealm(this, root, name);
  }

  /** Keycloak's address. */
  String root() {
    return root;
  }

  /** Makes a realm. */
  TestRealm newRealm(RealmFile realm) {
    return newRealm(realm, root, KeycloakUnderTest.FHIR_BASE_URL);
  }

  /**
   * Makes a realm.
   *
   * @param issuing the address under which it issues tokens
   * @param fhirBaseUrl the FHIR server for which its tokens are
   */
  TestRealm newRealm(RealmFile realm, String issuing, String fhirBaseUrl) {
    expect(201, send("POST", "", realm.withSettings(fhirBaseUrl)));
    return new TestRealm(this, issuing, realm.name());
  }

  /** Reads below the realms. */
  JsonNode get(String path) {
    return json(expect(200, send("GET", path, null)).body());
  }

  /** Creates something below the realms and returns its id. */
  String post(String path, Object representation) {
    Answer answer = expect(201, send("POST", path, text(representation)));
    return answer.header("Location").replaceFirst(".*/", "");
  }

  /** Replaces something below the realms. */
  void put(String path, Object representation) {
    expect(204, send("PUT", path, text(representation)));
  }

  /** Deletes something below the realms. */
  void delete(String path) {
    expect(204, send("DELETE", path, null));
  }

  private Answer send(String method, String path, String body) {
    return Http.sendTo(
        root + "/admin/realms" + (path.isEmpty() ? "" : "/" + path),
        method,
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
        "Authorization",
        "Bearer " + token(),
        "Content-Type",
        "application/json");
  }

  private String token() {
    Form form =
        Form.of(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                user,
                "password",
                password));
    Answer answer = form.post(root + "/realms/master/protocol/openid-connect/token");
    return json(expect(200, answer).body()).get("access_token").asText();
  }

  private static Answer expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError("Keycloak's administration refused: " + answer);
    }
    return answer;
  }

  private static String text(Object representation) {
    return JSON.valueToTree(representation).toString();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException failure) {
      throw new AssertionError("No JSON: " + text, failure);
    }
  }
}
