package example.couplekap.access.enforcement;

import static example.couplekap.support.CoupleAtIntake.drafted;
import static example.couplekap.support.CoupleAtIntake.start;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.support.Answer;
import example.couplekap.support.CoupleAtIntake;
import example.couplekap.support.CoupleAtIntake.Chart;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.TestRealm;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may start a course, and in which charts. */
class StartRightsTest {

  private static final String START = "/PlanDefinition/kap-dual-dosing/$kap-start";
  private static final String MODEL = "alternating-dual";
  private static final String OF_CLINICIANS =
      "openid fhirUser user/Patient.rs user/RelatedPerson.rs user/Observation.rs"
          + " user/CareTeam.cruds user/CarePlan.cruds user/EpisodeOfCare.cruds"
          + " user/ServiceRequest.cruds user/Task.cruds user/MedicationRequest.cruds"
          + " user/Practitioner.rs";

  private static CoupleAtIntake couple;
  private static Bearer therapist;
  private static Bearer prescriberOfA;
  private static Bearer hospitalOfA;
  private static Bearer partnerA;
  private static Bearer implementer;

  @BeforeAll
  static void logIn() {
    couple = CoupleAtIntake.store();
    String name = UUID.randomUUID().toString().substring(0, 8);
    TestRealm realm = KeycloakUnderTest.development();
    String organization = id(couple.a().organization());
    realm.addPractitioner("therapist-" + name, id(couple.therapist()), organization);
    realm.addPractitioner("prescriber-" + name, id(couple.a().prescriber()), organization);
    realm.addPatient("a-" + name, couple.a().id());
    therapist =
        SecuredServer.as(realm.ehrApp().login("therapist-" + name, OF_CLINICIANS).accessToken());
    prescriberOfA =
        SecuredServer.as(realm.ehrApp().login("prescriber-" + name, OF_CLINICIANS).accessToken());
    partnerA =
        SecuredServer.as(
            realm.portalApp().login("a-" + name, "openid fhirUser patient/*.rs").accessToken());
    hospitalOfA =
        SecuredServer.as(
            realm
                .addBackEnd("hospital-" + name, organization)
                .credentials("system/*.cruds")
                .accessToken());
    implementer =
        SecuredServer.as(
            realm
                .ehrApp()
                .login("prescriber-" + name, "openid fhirUser user/CarePlan.rs user/Patient.rs")
                .accessToken());
  }

  @Test
  void whoReachesBothChartsStartsBoth() {
    Answer draft = therapist.post(START, start(MODEL, couple.a(), couple.b()));

    assertThat(draft.status()).as(draft.body()).isEqualTo(200);
    assertThat(drafted(draft.bundle(), CarePlan.class)).hasSize(2);
    assertPosted(therapist, draft.bundle());
  }

  @Test
  void whoReachesOneChartStartsThatOne() {
    for (Bearer caller : new Bearer[] {prescriberOfA, hospitalOfA}) {
      Answer draft = caller.post(START, start(MODEL, couple.a()));

      assertThat(draft.status()).as(draft.body()).isEqualTo(200);
      assertThat(draft.body()).doesNotContain(couple.b().patient(), couple.b().partner());
      assertPosted(caller, draft.bundle());
    }
  }

  @Test
  void theOtherChartIsNotThere() {
    Chart b = couple.b();
    for (Bearer caller : new Bearer[] {prescriberOfA, hospitalOfA}) {
      assertNotThere(caller, start(MODEL, couple.a(), b), b.patient());
      assertNotThere(caller, start(MODEL, b), b.patient());
      Parameters verdict = start(MODEL, couple.a());
      String determination = b.screened("excluded");
      verdict.addParameter().setName("screening").setValue(new Reference(determination));
      assertNotThere(caller, verdict, determination);
      Parameters team = start(MODEL, couple.a());
      team.getParameter().get(3).setValue(new Reference(b.team()));
      assertNotThere(caller, team, b.team());
    }
  }

  @Test
  void whatTheOtherPartnersScreeningSaysMakesNoDifference() {
    Parameters asked = start(MODEL, couple.a());
    Answer before = prescriberOfA.post(START, asked);
    couple.b().screened("excluded");
    Answer after = prescriberOfA.post(START, asked);

    assertThat(anonymous(after)).isEqualTo(anonymous(before));
  }

  @Test
  void patientsAndWhoMayNotPlanAreRefused() {
    assertThat(partnerA.post(START, start(MODEL, couple.a())).status()).isEqualTo(403);
    assertThat(implementer.post(START, start(MODEL, couple.a())).status()).isEqualTo(403);
  }

  private static void assertPosted(Bearer caller, Bundle draft) {
    Answer posted = caller.post("", draft);
    assertThat(posted.status()).as(posted.body()).isEqualTo(200);
    String plan = CoupleAtIntake.location(posted.bundle(), "CarePlan").orElseThrow();
    assertThat(caller.get("/" + plan + "/$kap-status").status()).isEqualTo(200);
  }

  /** Answered as if it had never been. */
  private static void assertNotThere(Bearer caller, Parameters parameters, String record) {
    String never = record.replaceFirst("/.*", "/never");
    String json = Http.json(parameters);
    Answer hidden = caller.post(START, parameters);
    Answer missing =
        caller.post(
            START,
            FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Parameters.class, json.replace(record + "\"", never + "\"")));

    assertThat(hidden.status()).as(hidden.body()).isEqualTo(404);
    assertThat(hidden.body().replace(record, never)).isEqualTo(missing.body());
    assertThat(missing.status()).isEqualTo(404);
  }

  /** An answer without what is made at random and the present time. */
  private static String anonymous(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer
        .body()
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "uuid")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*", "time");
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
