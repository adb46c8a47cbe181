package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import example.couplekap.support.ClientAssertion;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import example.couplekap.support.TokenAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which proofs of a back end are accepted. */
class ClientAssertionTest {

  private static final String SCOPES = "system/*.rs";

  private final TestRealm realm = KeycloakUnderTest.development();
  private final SmartClient client = realm.bulkLoader();

  @Test
  void goodOneIsAccepted() {
    assertThat(client.credentials(SCOPES, client.assertion().text()).scopes())
        .containsExactly(SCOPES);
  }

  @Test
  void noneIsRefused() {
    SmartClient without = new SmartClient(realm, client.id(), Optional.empty());

    assertRefused(without.credentials(SCOPES));
  }

  @Test
  void anotherKeyIsRefused() {
    String keyId = client.key().orElseThrow().getKeyID();

    assertRefused(client.assertion().signedWith(TestRealm.newKey(keyId)));
    assertRefused(client.assertion().signedWith(TestRealm.newKey("another-id")));
    assertRefused(client.assertion().signedWith(realm.hospitalSystem().key().orElseThrow()));
  }

  @Test
  void anotherAudienceIsRefused() {
    assertRefused(client.assertion().with("aud", "https://elsewhere.example/token"));
    assertRefused(client.assertion().with("aud", KeycloakUnderTest.production().endpoint("token")));
  }

  @Test
  void expiredOneIsRefused() {
    assertRefused(client.assertion().with("exp", Date.from(Instant.now().minusSeconds(60))));
  }

  @Test
  void oneForMoreThanFiveMinutesIsRefused() {
    ClientAssertion lasting =
        client.assertion().with("exp", Date.from(Instant.now().plusSeconds(3600)));

    assertRefused(lasting.with("iat", Date.from(Instant.now().minusSeconds(330))));
    assertRefused(lasting.with("iat", null));
    assertRefused(client.assertion().with("exp", null));
  }

  @Test
  void usedOneIsRefused() {
    String assertion = client.assertion().text();

    assertThat(client.credentials(SCOPES, assertion).status()).isEqualTo(200);
    assertRefused(client.credentials(SCOPES, assertion));
  }

  @Test
  void oneWithoutIdIsRefused() {
    assertRefused(client.assertion().with("jti", null));
  }

  @Test
  void unsignedOneIsRefused() {
    assertRefused(
        client.credentials(SCOPES, new PlainJWT(client.assertion().claims()).serialize()));
  }

  @Test
  void oneSignedWithThePublicKeyAsASecretIsRefused() throws JOSEException {
    RSAKey key = client.key().orElseThrow().toRSAKey();
    SignedJWT forged =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
            client.assertion().claims());
    forged.sign(new MACSigner(key.getModulus().toString().getBytes(StandardCharsets.US_ASCII)));

    assertRefused(client.credentials(SCOPES, forged.serialize()));
  }

  @Test
  void oneOfAnotherClientIsRefused() {
    assertRefused(client.assertion().with("sub", "hospital-system"));
    assertRefused(client.assertion().with("iss", "hospital-system"));
    assertRefused(client.credentials(SCOPES, realm.hospitalSystem().assertion().text()));
  }

  @Test
  void scopesOfUsersAreRefused() {
    assertThat(client.credentials("user/Patient.rs").error()).isEqualTo("invalid_scope");
    assertThat(client.credentials("patient/*.rs").error()).isEqualTo("invalid_scope");
    assertThat(client.credentials("break-glass").error()).isEqualTo("invalid_scope");
  }

  @Test
  void appsGetNoTokensForThemselves() {
    assertThat(realm.ehrApp().credentials("user/Patient.rs").error())
        .isEqualTo("unauthorized_client");
    assertThat(realm.portalApp().token(Map.of("grant_type", "client_credentials")).error())
        .isEqualTo("unauthorized_client");
  }

  private void assertRefused(ClientAssertion assertion) {
    assertRefused(client.credentials(SCOPES, assertion.text()));
  }

  private static void assertRefused(TokenAnswer answer) {
    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.error()).isIn("invalid_client", "unauthorized_client");
    assertThat(answer.body().has("access_token")).isFalse();
  }
}
