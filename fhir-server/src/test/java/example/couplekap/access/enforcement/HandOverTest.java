package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.TestRealm;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organization opens a chart to another's programs by having that one keep it. */
class HandOverTest {

  private static CoupleInCare couple;
  private static Callers callers;
  private static String keeper;
  private static String other;

  private String condition;
  private Patient patient;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
    keeper = "Organization/" + couple.organizations().get(0);
    other = "Organization/" + couple.organizations().get(1);
  }

  @BeforeEach
  void newPatient() {
    String identifier = UUID.randomUUID().toString();
    condition = "/Patient?identifier=urn:kap:test%7C" + identifier;
    patient = new Patient().setManagingOrganization(new Reference(keeper));
    patient.addIdentifier().setSystem("urn:kap:test").setValue(identifier);
    patient.addGeneralPractitioner(new Reference(couple.therapist()));
  }

  @Test
  void aProgramsConditionTakesInNoPatientOfAnother() {
    patient.setManagingOrganization(new Reference(other));

    Answer refusal = callers.hospitalOfA().put(condition, patient);

    assertThat(refusal.status()).as(refusal.body()).isEqualTo(403);
    assertThat(refusal.body())
        .contains("it reaches those of patients whose managingOrganization is " + keeper + ".");
    assertThat(callers.hospitalOfB().get(condition).bundle().getTotal()).isZero();
  }

  @Test
  void theKeepersProgramHandsAChartOver() {
    Answer taken = callers.hospitalOfA().put(condition, patient);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    String path = "/Patient/" + taken.resource(Patient.class).getIdPart();
    patient.setManagingOrganization(new Reference(other));

    assertThat(callers.hospitalOfA().put(condition, patient).status()).isEqualTo(200);

    assertThat(callers.hospitalOfB().get(path).status()).isEqualTo(200);
    assertThat(callers.hospitalOfA().get(path).status()).isEqualTo(404);
    patient.setManagingOrganization(new Reference(keeper));
    patient.setId(path.substring(1));
    assertThat(callers.hospitalOfA().put(path, patient).status()).isEqualTo(404);
  }

  @Test
  void aClinicianDoesNot() {
    String path = "/Patient/" + callers.hospitalOfA().post("/Patient", patient).id();
    patient.setId(path.substring(1));
    TestRealm realm = KeycloakUnderTest.development();
    String name = "clinician-" + UUID.randomUUID();
    realm.addPractitioner(
        name, couple.therapist().replaceFirst(".*/", ""), couple.organizations().get(0));
    Bearer clinician =
        SecuredServer.as(
            realm.ehrApp().login(name, "openid fhirUser user/Patient.cruds").accessToken());
    patient.setManagingOrganization(new Reference(other));
    String patch =
        "[{\"op\":\"replace\",\"path\":\"/managingOrganization/reference\",\"value\":\"%s\"}]"
            .formatted(other);

    Answer put = clinician.put(path, patient);
    Answer patched =
        clinician.send(
            "PATCH", path, BodyPublishers.ofString(patch), "Content-Type", Http.JSON_PATCH);

    for (Answer refusal : List.of(put, patched)) {
      assertThat(refusal.status()).as(refusal.body()).isEqualTo(403);
      assertThat(refusal.body()).contains("leave Patient.managingOrganization as it is");
    }
    patient.setManagingOrganization(new Reference(keeper)).setActive(true);
    assertThat(clinician.put(path, patient).status()).isEqualTo(200);
  }
}
