package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import example.couplekap.support.Http;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.WebApp;
import example.couplekap.support.WebApp.Seen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What web apps can do, as a real browser carries it out. */
class WebAppsTest {

  private static final int REFUSED_BY_THE_BROWSER = 0;

  @BeforeAll
  static void needsABrowser() {
    assumeTrue(
        WebApp.hasBrowser(),
        "There is no packed browser for this machine: set KAP_TEST_BROWSER to a Chrome or Chromium");
  }

  @Test
  void anAllowedAppReadsAndWrites() {
    Work work = new Work();

    List<Seen> seen = ProxiedServer.app().run(ProxiedServer.app().origin(), work.requests());

    assertThat(seen.get(0).status()).as(seen.toString()).isEqualTo(200);
    assertThat(seen.get(0).body()).contains(work.patient);
    assertThat(seen.get(0).headers()).containsKeys("etag", "x-request-id");
    assertThat(seen.get(1).status()).as(seen.toString()).isEqualTo(201);
    assertThat(seen.get(1).headers().get("location"))
        .startsWith(ProxiedServer.publicUrl() + "/Patient/");
    assertThat(work.stored()).isEqualTo(1);
    assertThat(seen.get(2).status()).as("told without a token").isEqualTo(401);
    assertThat(seen.get(2).headers()).containsKey("www-authenticate");
  }

  @Test
  void anAppOfAnotherOriginDoesNeitherThoughItHasAToken() {
    Work work = new Work();

    List<Seen> seen = ProxiedServer.app().run(ProxiedServer.app().otherOrigin(), work.requests());

    assertThat(seen).extracting(Seen::status).containsOnly(REFUSED_BY_THE_BROWSER);
    assertThat(seen.toString()).doesNotContain(work.patient);
    assertThat(work.stored()).isZero();
  }

  @Test
  void noPageReachesADevelopersServer() {
    String identifier = UUID.randomUUID().toString();
    String patient =
        "{\"resourceType\":\"Patient\",\"identifier\":[{\"value\":\"%s\"}]}".formatted(identifier);
    String url = ServerUnderTest.fhir() + "/Patient";

    List<Seen> seen =
        ProxiedServer.app()
            .run(
                ProxiedServer.app().origin(),
                List.of(
                    Map.of("url", url),
                    Map.of(
                        "url",
                        url,
                        "method",
                        "POST",
                        "headers",
                        Map.of("Content-Type", Http.JSON),
                        "body",
                        patient),
                    // Browsers send this one without asking first.
                    Map.of("url", url, "method", "POST", "mode", "no-cors", "body", patient),
                    Map.of(
                        "url",
                        url,
                        "method",
                        "POST",
                        "mode",
                        "no-cors",
                        "headers",
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        "body",
                        patient)));

    assertThat(Http.count("/Patient?identifier=" + identifier)).isZero();
    assertThat(seen).extracting(Seen::status).containsOnly(REFUSED_BY_THE_BROWSER);
  }

  /** One patient to read and one to store, with the token of a hospital that may do both. */
  private static final class Work {

    private final String identifier = UUID.randomUUID().toString();
    private final String organization = Http.create(new Organization().setName("Clinic")).id();
    private final String patient = Http.create(newPatient()).id();
    private final String token =
        ProxiedServer.realm()
            .addBackEnd("of-web-apps-" + identifier, organization)
            .credentials("system/*.cruds")
            .accessToken();

    private Patient newPatient() {
      return new Patient()
          .setManagingOrganization(new Reference("Organization/" + organization))
          .setActive(true);
    }

    private List<Map<String, Object>> requests() {
      Patient another = newPatient();
      another.addIdentifier().setValue(identifier);
      String bearer = "Bearer " + token;
      return List.of(
          Map.of(
              "url",
              ProxiedServer.fhir() + "/Patient/" + patient,
              "headers",
              Map.of("Authorization", bearer, "X-Request-ID", "of-the-app")),
          Map.of(
              "url",
              ProxiedServer.fhir() + "/Patient",
              "method",
              "POST",
              "headers",
              Map.of(
                  "Authorization",
                  bearer,
                  "Content-Type",
                  Http.JSON,
                  "Prefer",
                  "return=minimal",
                  "If-None-Exist",
                  "identifier=" + identifier),
              "body",
              Http.json(another)),
          Map.of("url", ProxiedServer.fhir() + "/Patient/" + patient));
    }

    private int stored() {
      return Http.count("/Patient?identifier=" + identifier);
    }
  }
}
