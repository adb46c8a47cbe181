package example.couplekap.access.enforcement;

import example.couplekap.support.CoupleInCare;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.util.UUID;

/**
 * Those who have to do with one couple, each with a token of the real identity provider.
 *
 * @param partnerA by the portal
 * @param partnerB by the portal
 * @param therapist of both
 * @param prescriber of partner A
 * @param hospitalOfA its back end
 * @param hospitalOfB its back end
 */
record Callers(
    Bearer partnerA,
    Bearer partnerB,
    Bearer therapist,
    Bearer prescriber,
    Bearer hospitalOfA,
    Bearer hospitalOfB) {

  private static final String OF_PATIENTS = "openid fhirUser patient/*.rs";
  private static final String OF_CLINICIANS =
      "openid fhirUser user/Patient.rs user/CarePlan.cruds user/Encounter.cruds user/Observation.rs"
          + " user/QuestionnaireResponse.rs user/DocumentReference.rs user/Consent.rs"
          + " user/RelatedPerson.rs user/EpisodeOfCare.rs user/CareTeam.cruds user/Practitioner.rs"
          + " user/Provenance.rs";

  static Callers of(CoupleInCare couple) {
    TestRealm realm = KeycloakUnderTest.development();
    String name = UUID.randomUUID().toString().substring(0, 8);
    realm.addPatient("a-" + name, couple.a());
    realm.addPatient("b-" + name, couple.b());
    realm.addPractitioner(
        "therapist-" + name, id(couple.therapist()), couple.organizations().get(0));
    realm.addPractitioner(
        "prescriber-" + name, id(couple.prescriber()), couple.organizations().get(0));
    return new Callers(
        login(realm.portalApp(), "a-" + name, OF_PATIENTS),
        login(realm.portalApp(), "b-" + name, OF_PATIENTS),
        login(realm.ehrApp(), "therapist-" + name, OF_CLINICIANS),
        login(realm.ehrApp(), "prescriber-" + name, OF_CLINICIANS),
        backEnd(realm, "hospital-a-" + name, couple.organizations().get(0)),
        backEnd(realm, "hospital-b-" + name, couple.organizations().get(1)));
  }

  private static Bearer login(SmartClient app, String user, String scopes) {
    return SecuredServer.as(app.login(user, scopes).accessToken());
  }

  private static Bearer backEnd(TestRealm realm, String client, String organization) {
    return SecuredServer.as(
        realm.addBackEnd(client, organization).credentials("system/*.cruds").accessToken());
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
