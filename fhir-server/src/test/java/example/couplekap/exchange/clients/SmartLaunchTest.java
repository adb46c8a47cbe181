package example.couplekap.exchange.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import example.couplekap.support.Browser;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.ProxiedServer;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Apps that SMART's own library makes come from discovery to data: they find the identity provider,
 * have their users log in there, and read the chart for which they were opened.
 */
class SmartLaunchTest {

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

  private static void assertShowsChartOfA(JsonNode chart, String user) {
    assertThat(chart.path("user").asText()).isEqualTo(user);
    assertThat(chart.at("/patient/id").asText()).isEqualTo(couple.a());
    assertThat(chart.path("plans")).hasSize(1);
    assertThat("CarePlan/" + chart.at("/plans/0/id").asText())
        .isEqualTo(couple.record(CarePlan.class, couple.a()));
  }
}
