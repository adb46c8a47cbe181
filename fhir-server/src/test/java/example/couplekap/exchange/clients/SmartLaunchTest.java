package example.couplekap.exchange.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.support.Browser;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.NpmPackage;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.TestRealm;
import example.couplekap.support.WebApp;
import java.io.IOException;
import java.util.Map;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Apps that SMART's own library makes come from discovery to data: they find the identity provider,
 * have their users log in there, and read the chart for which they were opened.
 */
class SmartLaunchTest {

  /** One page from the way to the login to the way back, as SMART's library has it. */
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <title>Portal</title>
      <script src="/fhir-client.js"></script>
      <script type="module">
        const tell = (seen) => fetch("/seen", { method: "POST", body: JSON.stringify(seen) });
        try {
          const client = await FHIR.oauth2.init({
            iss: "%s",
            clientId: "portal-app",
            scope: "%s",
            redirectUri: "/",
            pkceMode: "required"
          });
          const plans = await client.request(`CarePlan?patient=${client.patient.id}`);
          await tell({
            user: client.user.fhirUser,
            patient: await client.patient.read(),
            plans: plans.entry.map((entry) => entry.resource)
          });
        } catch (error) {
          await tell({ error: String(error) });
        }
      </script>
      """;

  private static CoupleInCare couple;
  private static CoupleLogins logins;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    logins = CoupleLogins.of(couple);
  }

  @Test
  void aPatientOpensThePortal() {
    try (SmartApp app =
        SmartApp.start(
            ProxiedServer.realm().portalApp(), "openid fhirUser launch/patient patient/*.rs")) {
      JsonNode chart = app.open(new Browser(logins.userA(), KeycloakUnderTest.PASSWORD));

      assertShowsChartOfA(chart, "Patient/" + couple.a());
    }
  }

  @Test
  void aClinicianOpensAnAppOutOfTheRecord() {
    try (SmartApp app =
        SmartApp.start(ProxiedServer.ehrApp(), "openid fhirUser launch patient/*.rs")) {
      Browser clinician = new Browser(logins.prescriberOfA(), KeycloakUnderTest.PASSWORD);

      assertShowsChartOfA(app.open(clinician, couple.a()), couple.prescriber());
    }
  }

  @Test
  void aPatientOpensAPageInABrowser() throws IOException {
    assumeTrue(
        WebApp.hasBrowser(),
        "There is no packed browser for this machine: set KAP_TEST_BROWSER to a Chrome or Chromium");
    String scopes = "openid fhirUser launch/patient patient/*.rs";
    WebApp app = ProxiedServer.app();
    TestRealm realm = ProxiedServer.realm();
    realm.addRedirectUri(realm.portalApp(), app.origin() + "/");
    NpmPackage clients = new NpmPackage("clients");
    clients.install();

    byte[] chart =
        app.show(
            app.origin(),
            PAGE.formatted(ProxiedServer.publicUrl(), scopes),
            Map.of(
                "/fhir-client.js",
                clients.folder().resolve("node_modules/fhirclient/build/fhir-client.js")),
            logins.browserOfPartnerA(scopes).session(realm));

    assertShowsChartOfA(new ObjectMapper().readTree(chart), "Patient/" + couple.a());
  }

  private static void assertShowsChartOfA(JsonNode chart, String user) {
    assertThat(chart.path("user").asText()).as(chart.toString()).isEqualTo(user);
    assertThat(chart.at("/patient/id").asText()).isEqualTo(couple.a());
    assertThat(chart.path("plans")).hasSize(1);
    assertThat("CarePlan/" + chart.at("/plans/0/id").asText())
        .isEqualTo(couple.record(CarePlan.class, couple.a()));
  }
}
