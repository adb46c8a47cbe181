package example.couplekap.access.noninterference;

import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.util.List;
import java.util.Map;

/** The two worlds, and those who ask in both; started once for all test classes of a JVM. */
final class Worlds {

  /** Where partner B has nothing private, or other things. */
  static final World FIRST = new World("first_world");

  /** Where partner B has the private facts. */
  static final World SECOND = new World("second_world");

  private static final String OF_PATIENTS =
      "openid fhirUser patient/*.rs patient/QuestionnaireResponse.cruds";
  private static final String OF_CLINICIANS =
      "openid fhirUser user/Patient.rs user/CarePlan.cruds user/Encounter.cruds user/Observation.cruds"
          + " user/QuestionnaireResponse.rs user/DocumentReference.rs user/Condition.cruds"
          + " user/RelatedPerson.rs user/CareTeam.rs user/Practitioner.rs user/Location.rs";

  private Worlds() {}

  /** Who may not see what partner B of a couple keeps private, A's hospital first. */
  static List<Caller> strangersToB(TwinCouple couple) {
    TestRealm realm = KeycloakUnderTest.development();
    String name = couple.name();
    realm.addUser(
        "a-of-" + name,
        Map.of(
            "fhirUser", List.of("Patient/" + couple.a()),
            "patient", List.of(couple.a()),
            "related_person", List.of(couple.aInChartOfB())));
    realm.addPatient("stranger-to-" + name, TwinCouple.STRANGER);
    realm.addPractitioner(
        "prescriber-of-" + name, TwinCouple.PRESCRIBER_OF_A, TwinCouple.HOSPITAL_OF_A);
    return List.of(
        backEnd("A's hospital", "hospital-of-a-" + name, TwinCouple.HOSPITAL_OF_A),
        login("partner A", realm.portalApp(), "a-of-" + name, OF_PATIENTS),
        login("A's prescriber", realm.ehrApp(), "prescriber-of-" + name, OF_CLINICIANS),
        login("a stranger", realm.portalApp(), "stranger-to-" + name, OF_PATIENTS),
        backEnd(
            "another hospital", "hospital-of-stranger-" + name, TwinCouple.HOSPITAL_OF_STRANGER));
  }

  /** Who may see it. */
  static Caller hospitalOfB(TwinCouple couple) {
    return backEnd("B's hospital", "hospital-of-b-" + couple.name(), TwinCouple.HOSPITAL_OF_B);
  }

  private static Caller login(String name, SmartClient app, String user, String scopes) {
    return new Caller(name, app.login(user, scopes).accessToken());
  }

  private static Caller backEnd(String name, String client, String organization) {
    return new Caller(
        name,
        KeycloakUnderTest.development()
            .addBackEnd(client, organization)
            .credentials("system/*.cruds")
            .accessToken());
  }
}
