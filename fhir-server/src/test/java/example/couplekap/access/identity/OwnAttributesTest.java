package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import example.couplekap.support.Answer;
import example.couplekap.support.AuthorizationRequest;
import example.couplekap.support.Browser;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What users can change of themselves at Keycloak's account API. */
class OwnAttributesTest {

  private static final String USER = "curious";

  private final TestRealm realm = KeycloakUnderTest.development();

  @Test
  void onlyAdministratorsSayWhoAUserIs() {
    realm.addPatient(USER, "patient-c");
    assertThat(change(accountToken(), "\"lastName\": \"Named\"").status())
        .as("the account pages are closed")
        .isEqualTo(403);
    realm.openAccountPages();
    String token = accountToken();

    Answer allowed = change(token, "\"lastName\": \"Renamed\"");
    Answer forbidden =
        change(
            token,
            """
            "lastName": "Again",
            "attributes": {
              "fhirUser": ["Practitioner/therapist"],
              "patient": ["patient-a"],
              "related_person": ["partner-of-b"],
              "organization": ["clinic"],
              "anything": ["else"]
            }
            """);

    assertThat(allowed.status()).as(allowed.body()).isEqualTo(204);
    assertThat(forbidden.status()).isIn(204, 400);
    JsonNode user = realm.user(USER);
    assertThat(user.get("lastName").asText()).isIn("Renamed", "Again");
    JsonNode attributes = user.get("attributes");
    assertThat(attributes.get("fhirUser").get(0).asText()).isEqualTo("Patient/patient-c");
    assertThat(attributes.get("patient").get(0).asText()).isEqualTo("patient-c");
    assertThat(attributes.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("fhirUser", "patient");
  }

  private String accountToken() {
    SmartClient console = new SmartClient(realm, "account-console", Optional.empty());
    return console
        .login(
            new Browser(USER, KeycloakUnderTest.PASSWORD),
            AuthorizationRequest.of("openid")
                .without("aud")
                .with("redirect_uri", realm.issuer() + "/account/"))
        .accessToken();
  }

  private Answer change(String token, String members) {
    return Http.sendTo(
        realm.issuer() + "/account/",
        "POST",
        BodyPublishers.ofString("{\"username\": \"" + USER + "\", " + members + "}"),
        "Authorization",
        "Bearer " + token,
        "Content-Type",
        "application/json",
        "Accept",
        "application/json");
  }
}
