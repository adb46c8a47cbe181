package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import example.couplekap.support.TokenAnswer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a token must meet besides a good signature. The tests hold a key of the realm, and sign with
 * it what the realm would not.
 */
class TokenChecksTest {

  private static final String SCOPES = "system/*.rs";
  private static final TestRealm REALM = ProxiedServer.realm();
  private static final JOSEObjectType JWT = JOSEObjectType.JWT;

  private static RSAKey key;
  private static ObjectNode good;

  @BeforeAll
  static void holdAKey() {
    key = REALM.addKnownKey();
    good = (ObjectNode) newClient().credentials(SCOPES).claims();
    // The server asks for new keys seldom; tests before this one may have had it ask just now.
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> statusFor(signed(JWT, renewed(good))) == 200);
  }

  @Test
  void aTokenThatMeetsAllOfItOpens() {
    assertThat(statusFor(signed(JWT, renewed(good)))).isEqualTo(200);
    assertThat(statusFor(signed(new JOSEObjectType("at+jwt"), renewed(good)))).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> oneThingWrongRefusesIt() {
    long now = Instant.now().getEpochSecond();
    Map<String, Consumer<ObjectNode>> faults =
        Map.ofEntries(
            Map.entry("expired", claims -> claims.put("exp", now - 60).put("iat", now - 120)),
            Map.entry("never expiring", claims -> claims.remove("exp")),
            Map.entry("not yet valid", claims -> claims.put("nbf", now + 60)),
            Map.entry("issued in the future", claims -> claims.put("iat", now + 60)),
            Map.entry("issued at no time", claims -> claims.remove("iat")),
            Map.entry("living too long", claims -> claims.put("exp", now + 301).put("iat", now)),
            Map.entry("for another server", claims -> claims.put("aud", "https://x.example/fhir")),
            Map.entry(
                "for a server below",
                claims -> claims.put("aud", ProxiedServer.publicUrl() + "/x")),
            Map.entry("for no server", claims -> claims.remove("aud")),
            Map.entry("of another issuer", claims -> claims.put("iss", REALM.issuer() + "2")),
            Map.entry("of no issuer", claims -> claims.remove("iss")),
            Map.entry("an ID token", claims -> claims.put("typ", "ID")),
            Map.entry("of no kind", claims -> claims.remove("typ")),
            Map.entry("of a development realm", claims -> claims.put("kap_development", true)),
            Map.entry("of nobody", claims -> claims.remove("sub")),
            Map.entry("of no client", claims -> claims.remove("azp")),
            Map.entry("of no person", claims -> claims.put("fhirUser", "Patient/../1")),
            Map.entry("of a Group", claims -> claims.put("fhirUser", "Group/1")),
            Map.entry("in a chart without id", claims -> claims.put("patient", "Patient/1")),
            Map.entry("related to a number", claims -> claims.put("related_person", 1)));
    return faults.entrySet().stream()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.getKey(),
                    () -> {
                      ObjectNode claims = renewed(good);
                      fault.getValue().accept(claims);
                      assertThat(statusFor(signed(JWT, claims))).isEqualTo(401);
                    }));
  }

  @Test
  void aTokenOfAnotherTypeIsNone() {
    assertThat(statusFor(signed(new JOSEObjectType("logout+jwt"), renewed(good)))).isEqualTo(401);
  }

  @Test
  void aClientWithoutTheAudienceGetsTokensForOthers() {
    SmartClient client = newClient();
    assertThat(statusFor(client.credentials(SCOPES).accessToken())).isEqualTo(200);

    REALM.takeAudience(client);
    TokenAnswer without = client.credentials(SCOPES);

    assertThat(without.claims().has("aud")).isFalse();
    assertThat(statusFor(without.accessToken())).isEqualTo(401);
  }

  @Test
  void aClientWhoseTokensLiveLongIsRefused() {
    SmartClient client = newClient();
    REALM.setTokenLife(client, 301);

    TokenAnswer longLived = client.credentials(SCOPES);

    assertThat(longLived.claims().get("exp").asLong() - longLived.claims().get("iat").asLong())
        .isEqualTo(301);
    assertThat(statusFor(longLived.accessToken())).isEqualTo(401);

    REALM.setTokenLife(client, 300);
    assertThat(statusFor(client.credentials(SCOPES).accessToken())).isEqualTo(200);
  }

  @Test
  void otherRealmsOfTheProviderAreOthers() {
    SmartClient client =
        KeycloakUnderTest.production().addBackEnd("other-" + UUID.randomUUID(), "1");

    assertThat(statusFor(client.credentials(SCOPES).accessToken())).isEqualTo(401);
    assertThat(
            statusFor(
                KeycloakUnderTest.development().bulkLoader().credentials(SCOPES).accessToken()))
        .isEqualTo(401);
  }

  private static SmartClient newClient() {
    return REALM.addBackEnd("checked-" + UUID.randomUUID(), "1");
  }

  /** The same claims, issued now. */
  private static ObjectNode renewed(ObjectNode claims) {
    long now = Instant.now().getEpochSecond();
    return claims.deepCopy().put("iat", now).put("exp", now + 300);
  }

  private static String signed(JOSEObjectType type, ObjectNode claims) {
    JWSObject token =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(key.getKeyID()).build(),
            new Payload(json(claims)));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException failure) {
      throw new AssertionError(failure);
    }
    return token.serialize();
  }

  private static String json(ObjectNode claims) {
    try {
      return new ObjectMapper().writeValueAsString(claims);
    } catch (JsonProcessingException failure) {
      throw new AssertionError(failure);
    }
  }

  private static int statusFor(String token) {
    return Http.sendTo(
            ProxiedServer.fhir() + "/Patient",
            "GET",
            BodyPublishers.noBody(),
            "Authorization",
            "Bearer " + token)
        .status();
  }
}
