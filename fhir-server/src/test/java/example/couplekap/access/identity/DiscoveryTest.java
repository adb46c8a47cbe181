package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.TestRealm;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** What Keycloak says of itself. */
class DiscoveryTest {

  private final TestRealm realm = KeycloakUnderTest.development();

  @Test
  void namesItselfAndItsEndpoints() throws Exception {
    JsonNode configuration = get(realm.issuer() + "/.well-known/openid-configuration");

    assertThat(configuration.get("issuer").asText()).isEqualTo(realm.issuer());
    assertThat(configuration.get("authorization_endpoint").asText())
        .isEqualTo(realm.endpoint("auth"));
    assertThat(configuration.get("token_endpoint").asText()).isEqualTo(realm.endpoint("token"));
    assertThat(configuration.get("code_challenge_methods_supported"))
        .extracting(JsonNode::asText)
        .contains("S256");
    assertThat(configuration.get("token_endpoint_auth_methods_supported"))
        .extracting(JsonNode::asText)
        .contains("private_key_jwt");
    assertThat(configuration.get("token_endpoint_auth_signing_alg_values_supported"))
        .extracting(JsonNode::asText)
        .contains("RS384", "ES384");
    assertThat(configuration.get("scopes_supported"))
        .extracting(JsonNode::asText)
        .contains("fhirUser", "launch", "launch/patient", "patient/Observation.rs");
  }

  @Test
  void publishesTheKeysOfItsTokens() throws Exception {
    JsonNode configuration = get(realm.issuer() + "/.well-known/openid-configuration");

    assertThat(get(configuration.get("jwks_uri").asText()).get("keys")).isNotEmpty();
  }

  private static JsonNode get(String address) throws Exception {
    Answer answer = Http.sendTo(address, "GET", BodyPublishers.noBody());
    assertThat(answer.status()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }
}
