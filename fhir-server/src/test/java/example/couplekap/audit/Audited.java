package example.couplekap.audit;

import example.couplekap.support.CoupleInCare;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.util.UUID;

/**
 * Those who use one couple's charts, and who audits them.
 *
 * @param couple whose charts they are
 * @param partnerA by the portal
 * @param therapist of both
 * @param emergency the therapist, in an emergency
 * @param hospital the back end of the hospital that keeps the chart of A
 * @param auditor the same, with the scope that names the audit trail
 * @param otherHospital the back end of the hospital that keeps the chart of B
 * @param otherAuditor the same, with the scope that names the audit trail
 * @param user a part of all names of these users and clients
 */
record Audited(
    CoupleInCare couple,
    Bearer partnerA,
    Bearer therapist,
    Bearer emergency,
    Bearer hospital,
    Bearer auditor,
    Bearer otherHospital,
    Bearer otherAuditor,
    String user) {

  static final String AUDIT = "system/AuditEvent.rs";

  private static final String OF_CLINICIANS =
      "openid fhirUser user/Patient.rs user/CarePlan.cruds user/Encounter.cruds"
          + " user/Observation.rs user/Consent.rs user/DocumentReference.rs user/Practitioner.rs";

  static Audited store() {
    CoupleInCare couple = CoupleInCare.store();
    TestRealm realm = KeycloakUnderTest.development();
    String name = UUID.randomUUID().toString().substring(0, 8);
    realm.addPatient("a-" + name, couple.a());
    realm.addPractitioner(
        "therapist-" + name,
        couple.therapist().replaceFirst(".*/", ""),
        couple.organizations().get(0));
    SmartClient ofA = realm.addBackEnd("hospital-a-" + name, couple.organizations().get(0));
    SmartClient ofB = realm.addBackEnd("hospital-b-" + name, couple.organizations().get(1));
    return new Audited(
        couple,
        as(realm.portalApp(), "a-" + name, "openid fhirUser patient/*.cruds"),
        as(realm.ehrApp(), "therapist-" + name, OF_CLINICIANS),
        as(realm.ehrApp(), "therapist-" + name, OF_CLINICIANS + " break-glass"),
        SecuredServer.as(ofA.credentials("system/*.cruds").accessToken()),
        SecuredServer.as(ofA.credentials(AUDIT).accessToken()),
        SecuredServer.as(ofB.credentials("system/*.cruds").accessToken()),
        SecuredServer.as(ofB.credentials(AUDIT).accessToken()),
        name);
  }

  private static Bearer as(SmartClient app, String user, String scopes) {
    return SecuredServer.as(app.login(user, scopes).accessToken());
  }
}
