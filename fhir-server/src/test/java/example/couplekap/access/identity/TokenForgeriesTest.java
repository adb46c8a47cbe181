package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.TestRealm;
import example.couplekap.support.TokenAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No route opens to whoever has no good token, and the answer tells nothing. */
class TokenForgeriesTest {

  private static final List<String> ROUTES =
      List.of(
          "GET /Patient",
          "GET /Patient/1",
          "GET /Patient/1/_history",
          "GET /Patient/1/_history/1",
          "GET /Patient/1/$everything",
          "GET /_history",
          "GET /?_getpages=1",
          "GET /CarePlan/1/$kap-course",
          "GET /CarePlan/1/$kap-status",
          "GET /CarePlan/1/$kap-protocol-check",
          "GET /Patient/1/$kap-disclosures",
          "GET /$export",
          "GET /Patient/$export",
          "GET /Group/couples-1/$export",
          "GET /$export-poll-status?_jobId=1",
          "GET /$export-file?_jobId=1",
          "GET /api-docs",
          "GET /swagger-ui/",
          "GET /AuditEvent",
          "POST /",
          "POST /Patient",
          "POST /Patient/_search",
          "POST /Patient/$validate",
          "POST /PlanDefinition/1/$kap-start",
          "PUT /Patient/1",
          "PATCH /Patient/1",
          "DELETE /$export-poll-status?_jobId=1",
          "DELETE /Patient/1",
          "DELETE /Patient?identifier=1");

  private static final Map<String, String> TOKENS = new LinkedHashMap<>();

  @BeforeAll
  static void forge() throws IOException, JOSEException, ParseException {
    TestRealm realm = KeycloakUnderTest.development();
    String user = "forger-" + UUID.randomUUID();
    realm.addPatient(user, "1");
    TokenAnswer good = realm.portalApp().login(user, "openid fhirUser online_access patient/*.rs");
    String token = good.accessToken();
    RSAKey known =
        JWKSet.load(URI.create(realm.endpoint("certs")).toURL()).getKeys().stream()
            .filter(RSAKey.class::isInstance)
            .map(RSAKey.class::cast)
            .filter(key -> key.getKeyID().equals(header(token).getKeyID()))
            .findFirst()
            .orElseThrow();

    TOKENS.put("no token", "");
    TOKENS.put("garbage", "garbage");
    TOKENS.put("three times garbage", "a.b.c");
    TOKENS.put("an ID token", good.body().get("id_token").asText());
    TOKENS.put("a refresh token", good.refreshToken());
    TOKENS.put("changed claims", changed(token));
    TOKENS.put("no signature", withoutSignature(token));
    TOKENS.put("algorithm none", unsigned(token));
    TOKENS.put(
        "signed with another key of the same name",
        signed(token, JWSAlgorithm.RS256, new RSASSASigner(TestRealm.newKey(known.getKeyID()))));
    TOKENS.put(
        "signed with the public key as a secret",
        signed(token, JWSAlgorithm.HS256, new MACSigner(known.toRSAPublicKey().getEncoded())));
    TOKENS.put("of another realm", ofAnotherRealm());
  }

  @TestFactory
  Stream<DynamicTest> noForgeryOpensARoute() {
    return TOKENS.entrySet().stream()
        .flatMap(
            token ->
                ROUTES.stream()
                    .map(
                        route ->
                            DynamicTest.dynamicTest(
                                token.getKey() + ": " + route,
                                () -> assertRefused(send(route, token.getValue())))));
  }

  @Test
  void aGoodTokenOpensThem() {
    TestRealm realm = KeycloakUnderTest.development();
    String user = "patient-" + UUID.randomUUID();
    realm.addPatient(user, "1");
    String token = realm.portalApp().login(user, "openid fhirUser patient/*.rs").accessToken();

    assertThat(send("GET /Patient", token).status()).isEqualTo(200);
  }

  @Test
  void aTokenInTheAddressIsNone() {
    TestRealm realm = KeycloakUnderTest.development();
    String user = "patient-" + UUID.randomUUID();
    realm.addPatient(user, "1");
    String token = realm.portalApp().login(user, "openid fhirUser patient/*.rs").accessToken();

    assertRefused(send("GET /Patient?access_token=" + token, ""));
  }

  @Test
  void aPatientWithoutAPatientsIdIsRefused() {
    TestRealm realm = KeycloakUnderTest.development();
    String user = "nobody-" + UUID.randomUUID();
    realm.addUser(user, Map.of("fhirUser", List.of("Patient/1")));
    assertRefused(
        send(
            "GET /Patient",
            realm.portalApp().login(user, "openid fhirUser patient/*.rs").accessToken()));

    String other = "other-" + UUID.randomUUID();
    realm.addUser(other, Map.of("fhirUser", List.of("Patient/1"), "patient", List.of("2")));
    assertRefused(
        send(
            "GET /Patient",
            realm.portalApp().login(other, "openid fhirUser patient/*.rs").accessToken()));
  }

  @Test
  void whatEverybodyMayKnowNeedsNoToken() {
    assertThat(send("GET /metadata", "").status()).isEqualTo(200);
    Answer smart = send("GET /.well-known/smart-configuration", "");
    assertThat(smart.status()).isEqualTo(200);
    assertThat(smart.body()).contains("S256").doesNotContain("plain");
    Answer health =
        Http.sendTo(root() + "/actuator/health/readiness", "GET", BodyPublishers.noBody());
    assertThat(health.status()).as(health.body()).isEqualTo(200);
  }

  @Test
  void whatOperatorsWatchIsClosed() {
    for (String path : List.of("/actuator/prometheus", "/actuator/info", "/actuator", "/")) {
      assertThat(Http.sendTo(root() + path, "GET", BodyPublishers.noBody()).status())
          .as(path)
          .isEqualTo(401);
    }
  }

  private static String root() {
    return SecuredServer.fhir().replaceFirst("/fhir$", "");
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.error().getDetails().getText())
        .isEqualTo(
            "This server needs an access token of its identity provider, sent as Authorization: Bearer.");
  }

  private static Answer send(String route, String token) {
    String[] parts = route.split(" ", 2);
    List<String> headers = new ArrayList<>(List.of("Content-Type", Http.JSON));
    if (!token.isEmpty()) {
      headers.addAll(List.of("Authorization", "Bearer " + token));
    }
    return Http.sendTo(
        SecuredServer.fhir() + parts[1],
        parts[0],
        parts[0].startsWith("P") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody(),
        headers.toArray(String[]::new));
  }

  private static String ofAnotherRealm() {
    TestRealm realm = KeycloakUnderTest.newRealm("other-" + UUID.randomUUID());
    realm.addPatient("other", "1");
    return realm.portalApp().login("other", "openid fhirUser").accessToken();
  }

  private static JWSHeader header(String token) {
    try {
      return JWSObject.parse(token).getHeader();
    } catch (ParseException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String changed(String token) {
    String[] parts = token.split("\\.", -1);
    String claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("\"patient\":\"1\"", "\"patient\":\"2\"");
    return parts[0] + "." + encode(claims) + "." + parts[2];
  }

  private static String withoutSignature(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static String unsigned(String token) {
    return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.", -1)[1] + ".";
  }

  private static String signed(String token, JWSAlgorithm algorithm, JWSSigner signer)
      throws JOSEException, ParseException {
    JWSObject forged =
        new JWSObject(
            new JWSHeader.Builder(algorithm).keyID(header(token).getKeyID()).build(),
            new Payload(JWSObject.parse(token).getPayload().toString()));
    forged.sign(signer);
    return forged.serialize();
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
