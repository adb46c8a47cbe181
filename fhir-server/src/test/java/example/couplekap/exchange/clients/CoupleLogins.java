package example.couplekap.exchange.clients;

import example.couplekap.support.AuthorizationRequest;
import example.couplekap.support.Browser;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Those who log in to the proxied server about one couple. Each login gives a new token. */
final class CoupleLogins {

  private final CoupleInCare couple;
  private final String suffix = "-" + UUID.randomUUID().toString().substring(0, 8);
  private final SmartClient hospital;

  private CoupleLogins(CoupleInCare couple) {
    this.couple = couple;
    this.hospital =
        ProxiedServer.realm().addBackEnd("hospital" + suffix, couple.organizations().get(0));
  }

  static CoupleLogins of(CoupleInCare couple) {
    CoupleLogins logins = new CoupleLogins(couple);
    TestRealm realm = ProxiedServer.realm();
    realm.addPatient(logins.userA(), couple.a());
    realm.addUser(
        logins.userB(),
        Map.of(
            "fhirUser", List.of("Patient/" + couple.b()),
            "patient", List.of(couple.b()),
            "related_person", List.of(id(couple.record(RelatedPerson.class, couple.a())))));
    realm.addPractitioner(
        logins.prescriberOfA(), id(couple.prescriber()), couple.organizations().get(0));
    return logins;
  }

  /** The user name of partner A. */
  String userA() {
    return "a" + suffix;
  }

  private String userB() {
    return "b" + suffix;
  }

  /** The user name of partner A's prescriber. */
  String prescriberOfA() {
    return "prescriber" + suffix;
  }

  /** Partner A, at the portal. */
  String partnerA() {
    return login(ProxiedServer.realm().portalApp(), userA(), "openid fhirUser patient/*.rs", "");
  }

  /** A browser in which partner A is logged in, and has agreed to what the portal asks for. */
  Browser browserOfPartnerA(String scopes) {
    Browser browser = new Browser(userA(), KeycloakUnderTest.PASSWORD);
    ProxiedServer.realm().portalApp().login(browser, request(scopes));
    return browser;
  }

  /** Partner B, at the portal; a partner record in A's chart stands for them. */
  String partnerB() {
    return login(ProxiedServer.realm().portalApp(), userB(), "openid fhirUser patient/*.rs", "");
  }

  /** Partner A's prescriber, with A's chart open. */
  String prescriber() {
    return login(
        ProxiedServer.ehrApp(), prescriberOfA(), "openid fhirUser launch patient/*.rs", couple.a());
  }

  /** The back end of the hospital that keeps A's chart. */
  String hospitalOfA() {
    return hospital.credentials("system/*.cruds").accessToken();
  }

  private static String login(SmartClient app, String user, String scopes, String launch) {
    AuthorizationRequest request = request(scopes);
    return app.login(
            new Browser(user, KeycloakUnderTest.PASSWORD),
            launch.isEmpty() ? request : request.with("launch", launch))
        .accessToken();
  }

  private static AuthorizationRequest request(String scopes) {
    return AuthorizationRequest.of(scopes).with("aud", ProxiedServer.publicUrl());
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
