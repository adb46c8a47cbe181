package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.AuthorizationAnswer;
import example.couplekap.support.AuthorizationRequest;
import example.couplekap.support.Browser;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import example.couplekap.support.TokenAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which authorization requests are refused. */
class AuthorizationRequestTest {

  private static final String SCOPES = "openid patient/*.rs";

  private final TestRealm realm = KeycloakUnderTest.development();

  @Test
  void pkceIsRequired() {
    for (SmartClient client : List.of(realm.portalApp(), realm.ehrApp(), realm.implementerApp())) {
      AuthorizationRequest request =
          AuthorizationRequest.of("openid")
              .without("code_challenge")
              .without("code_challenge_method");

      assertThat(authorize(client, request).error()).isEqualTo("invalid_request");
    }
  }

  @Test
  void plainPkceIsRefused() {
    AuthorizationRequest request = AuthorizationRequest.of(SCOPES);

    assertThat(
            authorize(
                    realm.portalApp(),
                    request
                        .with("code_challenge", request.verifier())
                        .with("code_challenge_method", "plain"))
                .error())
        .isEqualTo("invalid_request");
    assertThat(authorize(realm.portalApp(), request.without("code_challenge_method")).error())
        .isEqualTo("invalid_request");
  }

  @Test
  void codeWithoutItsVerifierIsRefused() {
    AuthorizationRequest request = AuthorizationRequest.of(SCOPES);
    String code = authorize(realm.portalApp(), request).code();

    TokenAnswer answer = realm.portalApp().exchange(code, AuthorizationRequest.of(SCOPES));

    assertThat(answer.error()).isEqualTo("invalid_grant");
  }

  @Test
  void audienceIsRequired() {
    AuthorizationRequest request = AuthorizationRequest.of(SCOPES).without("aud");

    assertRefusedForItsAudience(authorize(realm.portalApp(), request), request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/fhir",
        "https://records.couple-kap.example/fhir/other",
        "https://records.couple-kap.example",
        "HTTPS://RECORDS.COUPLE-KAP.EXAMPLE/FHIR"
      })
  void audienceOfAnotherServerIsRefused(String audience) {
    AuthorizationRequest request = AuthorizationRequest.of(SCOPES).with("aud", audience);

    assertRefusedForItsAudience(authorize(realm.portalApp(), request), request);
  }

  @Test
  void audienceMayEndInASlash() {
    AuthorizationRequest request =
        AuthorizationRequest.of(SCOPES).with("aud", KeycloakUnderTest.FHIR_BASE_URL + "/");

    assertThat(authorize(realm.portalApp(), request).parameters()).containsKey("code");
  }

  @Test
  void audienceIsCheckedInASessionToo() {
    Browser browser = partnerA();
    AuthorizationRequest good = AuthorizationRequest.of(SCOPES);
    AuthorizationRequest without = good.without("aud");
    AuthorizationRequest other = good.with("aud", "https://elsewhere.example/fhir");
    SmartClient client = realm.portalApp();

    assertThat(client.authorize(browser, good).parameters()).containsKey("code");
    assertThat(client.authorize(browser, good.with("prompt", "none")).parameters())
        .as("the session is there")
        .containsKey("code");
    assertRefusedForItsAudience(client.authorize(browser, without), without);
    assertRefusedForItsAudience(client.authorize(browser, other), other);
    assertThat(client.authorize(browser, without.with("prompt", "none")).parameters())
        .doesNotContainKey("code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"user/Encounter.rs", "patient/Encounter.rs"})
  void audienceIsRequiredForEveryKindOfData(String scope) {
    AuthorizationRequest request = AuthorizationRequest.of(scope).without("aud");

    AuthorizationAnswer answer =
        realm.ehrApp().authorize(new Browser("therapist", KeycloakUnderTest.PASSWORD), request);

    assertRefusedForItsAudience(answer, request);
  }

  @Test
  void audienceIsNotNeededToKnowTheUserOnly() {
    AuthorizationRequest request = AuthorizationRequest.of("openid fhirUser").without("aud");

    assertThat(authorize(realm.portalApp(), request).parameters()).containsKey("code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user/*.*",
        "user/*.rs",
        "user/*.cruds",
        "user/*.read",
        "system/*.rs",
        "system/Patient.rs",
        "patient/Observation.srs",
        "patient/Unheard.rs",
        "made-up",
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|unheard"
      })
  void unknownScopeFailsTheWholeRequest(String scope) {
    AuthorizationRequest request = AuthorizationRequest.of("user/Encounter.rs " + scope);

    AuthorizationAnswer answer =
        realm.ehrApp().authorize(new Browser("therapist", KeycloakUnderTest.PASSWORD), request);

    assertThat(answer.error()).isEqualTo("invalid_scope");
  }

  @Test
  void appsGetNoScopesOfOtherApps() {
    assertThat(authorize(realm.portalApp(), AuthorizationRequest.of("user/Encounter.rs")).error())
        .isEqualTo("invalid_scope");
    assertThat(authorize(realm.portalApp(), AuthorizationRequest.of("break-glass")).error())
        .isEqualTo("invalid_scope");
    assertThat(authorize(realm.portalApp(), AuthorizationRequest.of("launch")).error())
        .isEqualTo("invalid_scope");
    assertThat(
            authorize(realm.implementerApp(), AuthorizationRequest.of("user/Patient.rs")).error())
        .isEqualTo("invalid_scope");
    assertThat(authorize(realm.implementerApp(), AuthorizationRequest.of("patient/*.rs")).error())
        .isEqualTo("invalid_scope");
  }

  @Test
  void scopesCanBeNarrowedByCategory() {
    String scope =
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|survey";

    assertThat(realm.portalApp().login("partner-a", scope).scopes()).containsExactly(scope);
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "id_token", "id_token token", "code id_token", "code token"})
  void implicitAndHybridFlowsAreRefused(String responseType) {
    AuthorizationRequest request =
        AuthorizationRequest.of(SCOPES)
            .with("response_type", responseType)
            .with("nonce", "a-nonce");

    assertThat(authorize(realm.portalApp(), request).parameters())
        .containsKey("error")
        .doesNotContainKeys("code", "access_token", "id_token");
  }

  @Test
  void anotherRedirectionIsRefused() {
    AuthorizationRequest request =
        AuthorizationRequest.of(SCOPES).with("redirect_uri", "https://elsewhere.example/callback");

    AuthorizationAnswer answer = authorize(realm.portalApp(), request);

    assertThat(answer.parameters()).isEmpty();
    assertThat(answer.page().status()).isEqualTo(400);
  }

  @Test
  void passwordsAreNotAcceptedDirectly() {
    for (SmartClient client :
        List.of(
            realm.portalApp(),
            realm.ehrApp(),
            realm.implementerApp(),
            realm.bulkLoader(),
            new SmartClient(realm, "admin-cli", Optional.empty()),
            new SmartClient(realm, "account-console", Optional.empty()))) {
      TokenAnswer answer =
          client.token(
              Map.of(
                  "grant_type", "password",
                  "username", "partner-a",
                  "password", KeycloakUnderTest.PASSWORD));

      assertThat(answer.error()).as(client.id()).isNotEmpty();
      assertThat(answer.body().has("access_token")).as(client.id()).isFalse();
    }
  }

  private AuthorizationAnswer authorize(SmartClient client, AuthorizationRequest request) {
    return client.authorize(partnerA(), request);
  }

  private static Browser partnerA() {
    return new Browser("partner-a", KeycloakUnderTest.PASSWORD);
  }

  private static void assertRefusedForItsAudience(
      AuthorizationAnswer answer, AuthorizationRequest request) {
    assertThat(answer.parameters())
        .containsEntry("error", "invalid_request")
        .containsEntry("state", request.parameters().get("state"))
        .doesNotContainKey("code");
    assertThat(answer.parameters().get("error_description")).contains("aud");
  }
}
