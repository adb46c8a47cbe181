package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import example.couplekap.support.AuthorizationRequest;
import example.couplekap.support.Browser;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.TestRealm;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a realm does for the safety of its users, and how realms are told apart. */
class RealmTest {

  private static final int FAILURES = 5;
  private static final String SCOPES = "patient/*.rs";

  private final TestRealm realm = KeycloakUnderTest.development();

  @Test
  void guessingAPasswordLocksTheUserOut() {
    realm.addPatient("guessed", "patient-d");
    realm.addPatient("not-guessed", "patient-e");

    IntStream.range(0, FAILURES)
        .forEach(attempt -> assertThat(codeFor("guessed", "wrong-password-" + attempt)).isFalse());

    assertThat(codeFor("guessed", KeycloakUnderTest.PASSWORD)).isFalse();
    assertThat(codeFor("not-guessed", KeycloakUnderTest.PASSWORD)).isTrue();
  }

  @Test
  void developmentTokensAreMarked() {
    JsonNode mark = realm.portalApp().login("partner-a", SCOPES).claims().get("kap_development");

    assertThat(mark.isBoolean()).isTrue();
    assertThat(mark.asBoolean()).isTrue();
    assertThat(realm.ehrApp().login("therapist", "openid").claims().has("kap_development"))
        .isTrue();
    assertThat(realm.implementerApp().login("stranger", "openid").claims().has("kap_development"))
        .isTrue();
    assertThat(realm.bulkLoader().credentials("system/*.rs").claims().has("kap_development"))
        .isTrue();
    assertThat(realm.hospitalSystem().credentials("system/*.rs").claims().has("kap_development"))
        .isTrue();
  }

  @Test
  void productionTokensAreNotMarked() {
    TestRealm production = KeycloakUnderTest.production();
    production.addPatient("real-patient", "patient-f");

    JsonNode claims = production.portalApp().login("real-patient", SCOPES).claims();

    assertThat(claims.has("kap_development")).isFalse();
    assertThat(claims.get("patient").asText()).isEqualTo("patient-f");
    assertThat(claims.get("aud").asText()).isEqualTo(KeycloakUnderTest.FHIR_BASE_URL);
    assertThat(claims.get("iss").asText()).isEqualTo(production.issuer());
  }

  @Test
  void productionHasNoDevelopmentUsersAndKeys() {
    TestRealm production = KeycloakUnderTest.production();

    assertThat(
            production
                .portalApp()
                .authorize(
                    new Browser("partner-a", KeycloakUnderTest.PASSWORD),
                    AuthorizationRequest.of(SCOPES))
                .parameters())
        .isEmpty();
    assertThat(production.bulkLoader().credentials("system/*.rs").error())
        .isIn("invalid_client", "unauthorized_client");
  }

  @Test
  void furtherRealmsAreIssuersOfTheirOwn() {
    TestRealm other = KeycloakUnderTest.newRealm("other");
    other.addPatient("partner-a", "patient-a");

    assertThat(other.portalApp().login("partner-a", SCOPES).claims().get("iss").asText())
        .isEqualTo(other.issuer())
        .isNotEqualTo(realm.issuer());
    assertThat(other.addBackEnd("back-end", "clinic").credentials("system/*.rs").scopes())
        .containsExactly("system/*.rs");
  }

  private boolean codeFor(String user, String password) {
    return realm
        .portalApp()
        .authorize(new Browser(user, password), AuthorizationRequest.of(SCOPES))
        .parameters()
        .containsKey("code");
  }
}
