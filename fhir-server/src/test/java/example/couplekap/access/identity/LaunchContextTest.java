package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.AuthorizationRequest;
import example.couplekap.support.Browser;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import example.couplekap.support.TokenAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose chart is open, by the token response and by the token. */
class LaunchContextTest {

  private static final String CLINICIAN = "launch patient/*.rs online_access";

  private final TestRealm realm = KeycloakUnderTest.development();

  @Test
  void clinicianOpensTheChartThatTheRequestNames() {
    assertPatient(realm.ehrApp().launch("therapist", CLINICIAN, "chart-1"), "chart-1");
    assertPatient(
        realm.ehrApp().launch("therapist", "launch/patient patient/*.rs", "chart-2"), "chart-2");
  }

  @Test
  void noContextWithoutItsScope() {
    assertNoPatient(realm.ehrApp().launch("therapist", "user/Encounter.rs", "chart-1"));
  }

  @Test
  void noContextWithoutALaunch() {
    assertNoPatient(realm.ehrApp().login("therapist", CLINICIAN));
  }

  @Test
  void patientCannotChooseAnotherChart() {
    assertPatient(
        realm.portalApp().launch("partner-a", "launch/patient patient/*.rs", "patient-b"),
        "patient-a");
    assertPatient(
        realm.ehrApp().launch("partner-a", "launch patient/*.rs", "patient-b"), "patient-a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient/chart-1", "chart_1", "chart 1", "../chart", "a,b"})
  void launchOfAnotherFormIsRefused(String launch) {
    assertThat(
            realm
                .ehrApp()
                .authorize(therapist(), AuthorizationRequest.of(CLINICIAN).with("launch", launch))
                .error())
        .isEqualTo("invalid_request");
  }

  @Test
  void contextIsKeptOnRefresh() {
    SmartClient app = realm.ehrApp();
    TokenAnswer first = app.launch("therapist", CLINICIAN, "chart-1");

    TokenAnswer second = app.refresh(first.refreshToken());
    TokenAnswer third = app.refresh(second.refreshToken());

    assertPatient(second, "chart-1");
    assertPatient(third, "chart-1");
  }

  @Test
  void patientsOwnContextIsKeptOnRefresh() {
    SmartClient app = realm.portalApp();
    TokenAnswer first = app.launch("partner-a", "patient/*.rs online_access", "patient-b");

    assertPatient(app.refresh(first.refreshToken()), "patient-a");
  }

  @Test
  void twoWindowsHaveTwoCharts() {
    SmartClient app = realm.ehrApp();
    Browser browser = therapist();
    AuthorizationRequest one = AuthorizationRequest.of(CLINICIAN).with("launch", "chart-1");
    AuthorizationRequest two = AuthorizationRequest.of(CLINICIAN).with("launch", "chart-2");
    AuthorizationRequest none = AuthorizationRequest.of(CLINICIAN);

    String codeOne = app.authorize(browser, one).code();
    String codeTwo = app.authorize(browser, two).code();
    String codeNone = app.authorize(browser, none).code();
    TokenAnswer windowOne = app.exchange(codeOne, one);
    TokenAnswer windowTwo = app.exchange(codeTwo, two);

    assertPatient(windowOne, "chart-1");
    assertPatient(windowTwo, "chart-2");
    assertNoPatient(app.exchange(codeNone, none));
    assertPatient(app.refresh(windowOne.refreshToken()), "chart-1");
    assertPatient(app.refresh(windowTwo.refreshToken()), "chart-2");
  }

  @Test
  void refreshTokensAreGivenOnRequestOnly() {
    assertThat(realm.ehrApp().login("therapist", "user/Encounter.rs").body().has("refresh_token"))
        .isFalse();
    assertThat(
            realm
                .ehrApp()
                .login("therapist", "user/Encounter.rs online_access")
                .body()
                .has("refresh_token"))
        .isTrue();
    assertThat(
            realm
                .portalApp()
                .login("partner-a", "patient/*.rs offline_access")
                .body()
                .has("refresh_token"))
        .isTrue();
  }

  @Test
  void refreshTokensAreGoodOnce() {
    SmartClient app = realm.ehrApp();
    TokenAnswer first = app.login("therapist", "user/Encounter.rs online_access");
    TokenAnswer second = app.refresh(first.refreshToken());

    assertThat(second.body().has("access_token")).isTrue();
    assertThat(app.refresh(first.refreshToken()).error()).isEqualTo("invalid_grant");
  }

  private static Browser therapist() {
    return new Browser("therapist", KeycloakUnderTest.PASSWORD);
  }

  private static void assertPatient(TokenAnswer tokens, String patient) {
    assertThat(tokens.claims().path("patient").asText()).isEqualTo(patient);
    assertThat(tokens.body().path("patient").asText()).isEqualTo(patient);
    assertThat(tokens.body().path("need_patient_banner").isBoolean()).isTrue();
    assertThat(tokens.body().path("need_patient_banner").asBoolean()).isTrue();
  }

  private static void assertNoPatient(TokenAnswer tokens) {
    assertThat(tokens.claims().has("patient")).isFalse();
    assertThat(tokens.body().has("patient")).isFalse();
  }
}
