package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import example.couplekap.support.TokenAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What an access token of each kind of client says. */
class AccessTokenClaimsTest {

  private static final int LONGEST_SECONDS = 300;

  private final TestRealm realm = KeycloakUnderTest.development();

  @Test
  void patient() {
    JsonNode claims = realm.portalApp().login("partner-a", "openid fhirUser patient/*.rs").claims();

    assertForTheServer(claims, "portal-app");
    assertThat(claims.get("fhirUser").asText()).isEqualTo("Patient/patient-a");
    assertThat(claims.get("patient").asText()).isEqualTo("patient-a");
    assertThat(texts(claims.get("related_person"))).containsExactly("partner-of-b");
    assertThat(claims.has("organization")).isFalse();
    assertThat(claims.has("purpose_of_use")).isFalse();
  }

  @Test
  void partnerWhoIsNoPatient() {
    realm.addUser(
        "sitter",
        Map.of(
            "fhirUser", List.of("RelatedPerson/sitter-1"),
            "related_person", List.of("sitter-1", "sitter-2")));

    JsonNode claims = realm.portalApp().login("sitter", "patient/*.rs").claims();

    assertForTheServer(claims, "portal-app");
    assertThat(claims.get("fhirUser").asText()).isEqualTo("RelatedPerson/sitter-1");
    assertThat(texts(claims.get("related_person"))).containsExactly("sitter-1", "sitter-2");
    assertThat(claims.has("patient")).isFalse();
  }

  @Test
  void clinician() {
    JsonNode claims = realm.ehrApp().login("therapist", "openid user/Encounter.rs").claims();

    assertForTheServer(claims, "ehr-app");
    assertThat(claims.get("fhirUser").asText()).isEqualTo("Practitioner/therapist");
    assertThat(claims.get("organization").asText()).isEqualTo("clinic");
    assertThat(claims.has("patient")).isFalse();
    assertThat(claims.has("related_person")).isFalse();
    assertThat(claims.has("purpose_of_use")).isFalse();
  }

  @Test
  void clinicianInAnEmergency() {
    TokenAnswer tokens = realm.ehrApp().login("therapist", "user/Encounter.rs break-glass");

    assertThat(texts(tokens.claims().get("purpose_of_use"))).containsExactly("BTG");
    assertThat(tokens.scopes()).contains("break-glass");
  }

  @Test
  void implementer() {
    TokenAnswer tokens =
        realm.implementerApp().login("stranger", "user/StructureDefinition.rs user/ValueSet.rs");

    assertForTheServer(tokens.claims(), "implementer-app");
    assertThat(tokens.scopes())
        .containsExactlyInAnyOrder("user/StructureDefinition.rs", "user/ValueSet.rs");
  }

  @Test
  void backEnds() {
    JsonNode loader = realm.bulkLoader().credentials("system/*.cruds").claims();
    JsonNode hospital = realm.hospitalSystem().credentials("system/Patient.rs").claims();

    assertForTheServer(loader, "bulk-loader");
    assertThat(loader.get("organization").asText()).isEqualTo("clinic");
    assertForTheServer(hospital, "hospital-system");
    assertThat(hospital.get("organization").asText()).isEqualTo("hospital");
    assertThat(List.of(loader, hospital))
        .allSatisfy(
            claims -> {
              assertThat(claims.has("fhirUser")).isFalse();
              assertThat(claims.has("patient")).isFalse();
            });
  }

  @Test
  void backEndMadeLater() {
    SmartClient backEnd = realm.addBackEnd("second-hospital", "hospital-2");

    JsonNode claims = backEnd.credentials("system/*.rs").claims();

    assertForTheServer(claims, "second-hospital");
    assertThat(claims.get("organization").asText()).isEqualTo("hospital-2");
  }

  @Test
  void idTokenNamesTheUser() {
    JsonNode claims =
        realm.portalApp().login("partner-b", "openid fhirUser patient/*.rs").idClaims();

    assertThat(claims.get("fhirUser").asText()).isEqualTo("Patient/patient-b");
    assertThat(claims.has("patient")).isFalse();
  }

  private void assertForTheServer(JsonNode claims, String client) {
    assertThat(claims.get("iss").asText()).isEqualTo(realm.issuer());
    assertThat(texts(claims.get("aud"))).containsExactly(KeycloakUnderTest.FHIR_BASE_URL);
    assertThat(claims.get("azp").asText()).isEqualTo(client);
    assertThat(claims.get("sub").asText()).isNotBlank();
    assertThat(claims.get("typ").asText()).isEqualTo("Bearer");
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong())
        .isPositive()
        .isLessThanOrEqualTo(LONGEST_SECONDS);
    assertThat(claims.has("realm_access")).isFalse();
    assertThat(claims.has("resource_access")).isFalse();
  }

  private static List<String> texts(JsonNode claim) {
    return claim.isArray()
        ? StreamSupport.stream(claim.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(claim.asText());
  }
}
