package example.couplekap.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A realm of the Keycloak under test. */
public final class TestRealm {

  private final KeycloakAdministration administration;
  private final String root;
  private final String name;
  private int nextPriority = 200;

  TestRealm(KeycloakAdministration administration, String root, String name) {
    this.administration = administration;
    this.root = root;
    this.name = name;
  }

  /** The issuer of its tokens. */
  public String issuer() {
    return root + "/realms/" + name;
  }

  /** An endpoint of OpenID Connect, such as {@code token}. */
  public String endpoint(String endpoint) {
    return issuer() + "/protocol/openid-connect/" + endpoint;
  }

  /** The app of patients and partners. */
  public SmartClient portalApp() {
    return new SmartClient(this, "portal-app", Optional.empty());
  }

  /** The app for definitions. */
  public SmartClient implementerApp() {
    return new SmartClient(this, "implementer-app", Optional.empty());
  }

  /** The app of clinicians; its key is that of the development additions. */
  public SmartClient ehrApp() {
    return withDevelopmentKey("ehr-app");
  }

  /** The app of clinicians with a new key, as it is given one in production. */
  public SmartClient ehrAppWithNewKey() {
    String client = "ehr-app";
    JWK key = newKey(client);
    change(
        client,
        registered -> {
          ObjectNode attributes = registered.withObject("/attributes").put("use.jwks.url", "false");
          publicKey(key).forEach(attributes::put);
        });
    return new SmartClient(this, client, Optional.of(key));
  }

  private static Map<String, String> publicKey(JWK key) {
    return Map.of(
        "use.jwks.string", "true",
        "jwks.string", new JWKSet(key.toPublicJWK()).toString(),
        "token.endpoint.auth.signing.max.exp", "300");
  }

  /** The loader of courses; its key is that of the development additions. */
  public SmartClient bulkLoader() {
    return withDevelopmentKey("bulk-loader");
  }

  /** The back end of a hospital; its key is that of the development additions. */
  public SmartClient hospitalSystem() {
    return withDevelopmentKey("hospital-system");
  }

  /** Makes a user whose password is {@link KeycloakUnderTest#PASSWORD}. */
  public void addUser(String user, Map<String, List<String>> attributes) {
    administration.post(
        name + "/users",
        Map.of(
            "username",
            user,
            "enabled",
            true,
            "attributes",
            attributes,
            "credentials",
            List.of(Map.of("type", "password", "value", KeycloakUnderTest.PASSWORD))));
  }

  /** Makes a user who is a patient. */
  public void addPatient(String user, String patient) {
    addUser(user, Map.of("fhirUser", List.of("Patient/" + patient), "patient", List.of(patient)));
  }

  /** Makes a user who is a clinician of an organization. */
  public void addPractitioner(String user, String practitioner, String organization) {
    addUser(
        user,
        Map.of(
            "fhirUser", List.of("Practitioner/" + practitioner),
            "organization", List.of(organization)));
  }

  /** What the administration knows of a user. */
  public JsonNode user(String user) {
    return administration.get(name + "/users?exact=true&username=" + user).get(0);
  }

  /**
   * Makes a back end with a key of its own, which may ask for the scopes of {@code
   * hospital-system}.
   *
   * @param organization for which it works
   */
  public SmartClient addBackEnd(String client, String organization) {
    JWK key = newKey(client);
    JsonNode like = administration.get(name + "/clients?clientId=hospital-system").get(0);
    String id =
        administration.post(
            name + "/clients",
            Map.of(
                "clientId",
                client,
                "publicClient",
                false,
                "clientAuthenticatorType",
                "client-jwt",
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "attributes",
                publicKey(key),
                "defaultClientScopes",
                like.get("defaultClientScopes"),
                "optionalClientScopes",
                like.get("optionalClientScopes")));
    JsonNode account = administration.get(name + "/clients/" + id + "/service-account-user");
    administration.put(
        name + "/users/" + account.get("id").asText(),
        Map.of(
            "username", account.get("username"),
            "attributes", Map.of("organization", List.of(organization))));
    return new SmartClient(this, client, Optional.of(key));
  }

  /**
   * Has a client's tokens live otherwise than the realm's.
   *
   * @param seconds how long
   */
  public void setTokenLife(SmartClient client, int seconds) {
    change(
        client.id(),
        registered ->
            registered
                .withObject("/attributes")
                .put("access.token.lifespan", String.valueOf(seconds)));
  }

  private void change(String client, Consumer<ObjectNode> change) {
    ObjectNode registered =
        administration.get(name + "/clients?clientId=" + client).get(0).deepCopy();
    change.accept(registered);
    administration.put(name + "/clients/" + registered.get("id").asText(), registered);
  }

  /** Lets an app take its answer at one more address, and its pages ask for tokens. */
  public void addRedirectUri(SmartClient client, String address) {
    change(client.id(), registered -> registered.withArray("/redirectUris").add(address));
  }

  /** Takes the scope with the audience of tokens from a client. */
  public void takeAudience(SmartClient client) {
    String id =
        administration.get(name + "/clients?clientId=" + client.id()).get(0).get("id").asText();
    for (JsonNode scope : administration.get(name + "/client-scopes")) {
      if (scope.get("name").asText().equals("fhir-server")) {
        administration.delete(
            name + "/clients/" + id + "/default-client-scopes/" + scope.get("id").asText());
      }
    }
  }

  /** Makes a new key, with which tokens are signed from now on. The older ones stay. */
  public void rotateKeys() {
    addKey("rsa-generated", Map.of("keySize", List.of("2048")));
  }

  /** Has the realm publish a key of which the test has the private part, and sign nothing by it. */
  public RSAKey addKnownKey() {
    RSAKey key = newKey("known");
    try {
      String pem = Base64.getEncoder().encodeToString(key.toRSAPrivateKey().getEncoded());
      addKey("rsa", Map.of("privateKey", List.of(pem), "active", List.of("false")));
      JWKSet published = JWKSet.load(URI.create(endpoint("certs")).toURL());
      return published.getKeys().stream()
          .filter(RSAKey.class::isInstance)
          .map(RSAKey.class::cast)
          .filter(each -> each.getModulus().equals(key.getModulus()))
          .findFirst()
          .map(each -> new RSAKey.Builder(key).keyID(each.getKeyID()).algorithm(null).build())
          .orElseThrow();
    } catch (JOSEException | IOException | ParseException failure) {
      throw new AssertionError("The key was not published", failure);
    }
  }

  private void addKey(String provider, Map<String, List<String>> settings) {
    int priority = nextPriority++;
    Map<String, List<String>> all = new HashMap<>(settings);
    all.put("priority", List.of(String.valueOf(priority)));
    all.putIfAbsent("active", List.of("true"));
    all.put("enabled", List.of("true"));
    all.put("algorithm", List.of("RS256"));
    administration.post(
        name + "/components",
        Map.of(
            "name",
            provider + '-' + priority,
            "providerId",
            provider,
            "providerType",
            "org.keycloak.keys.KeyProvider",
            "config",
            all));
  }

  /** Opens Keycloak's account pages to users, as an administrator can. */
  public void openAccountPages() {
    String console =
        administration.get(name + "/clients?clientId=account-console").get(0).get("id").asText();
    for (JsonNode scope : administration.get(name + "/client-scopes")) {
      if (List.of("basic", "roles").contains(scope.get("name").asText())) {
        administration.put(
            name + "/clients/" + console + "/default-client-scopes/" + scope.get("id").asText(),
            Map.of());
      }
    }
  }

  /** A key pair that no client of the realm has. */
  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048)
          .keyID(id)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS384)
          .generate();
    } catch (JOSEException failure) {
      throw new AssertionError("No key could be made", failure);
    }
  }

  private SmartClient withDevelopmentKey(String client) {
    try {
      String key =
          Files.readString(
              RealmFile.MODULE.resolve("development-keys").resolve(client + ".jwk.json"));
      return new SmartClient(this, client, Optional.of(JWK.parse(key)));
    } catch (IOException | ParseException failure) {
      throw new AssertionError("The key of " + client + " was not built", failure);
    }
  }
}
