package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.TestRealm;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a clinician can take into care, and by what. */
class IntakeTest {

  private static final String PATIENT = "urn:uuid:00000000-0000-4000-8000-00000000000a";
  private static final String TEAM = "urn:uuid:00000000-0000-4000-8000-00000000000b";

  private static CoupleInCare couple;
  private static Bearer clinician;

  @BeforeAll
  static void logIn() {
    couple = CoupleInCare.store();
    String name = "intake-" + UUID.randomUUID().toString().substring(0, 8);
    TestRealm realm = KeycloakUnderTest.development();
    realm.addPractitioner(
        name, couple.therapist().replaceFirst(".*/", ""), couple.organizations().get(0));
    clinician =
        SecuredServer.as(
            realm
                .ehrApp()
                .login(name, "openid fhirUser user/Patient.cruds user/CareTeam.cruds")
                .accessToken());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPatientComesWithTheTeamThatTreatsThem(boolean patientFirst) {
    Answer taken =
        patientFirst
            ? post(entry(PATIENT, patient()), entry(TEAM, team(each -> {})))
            : post(entry(TEAM, team(each -> {})), entry(PATIENT, patient()));
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    for (Bundle.BundleEntryComponent stored : taken.bundle().getEntry()) {
      IdType location = new IdType(stored.getResponse().getLocation());
      assertThat(clinician.get("/" + location.toUnqualifiedVersionless().getValue()).status())
          .isEqualTo(200);
    }
  }

  @Test
  void aPatientNamesThePractitioner() {
    Patient patient = patient();
    patient.addGeneralPractitioner(new Reference(couple.therapist()));
    assertThat(clinician.post("/Patient", patient).status()).isEqualTo(201);
  }

  @Test
  void whoIsNotInTheTeamTakesNobodyIn() {
    requireRefused(each -> each.getParticipantFirstRep().setMember(of(couple.prescriber())));
    requireRefused(each -> each.setStatus(CareTeamStatus.PROPOSED));
    requireRefused(
        each ->
            each.getParticipantFirstRep()
                .setPeriod(new Period().setEndElement(new DateTimeType("2026-01"))));
  }

  @Test
  void aTeamForSomebodyElseTakesNobodyIn() {
    requireRefused(each -> each.setSubject(new Reference("Patient/" + couple.a())));
  }

  private static void requireRefused(Consumer<CareTeam> change) {
    Patient patient = patient();
    Answer refused = post(entry(PATIENT, patient), entry(TEAM, team(change)));
    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    String family = patient.getNameFirstRep().getFamily();
    assertThat(Http.get("/Patient?_summary=count&family=" + family).bundle().getTotal()).isZero();
  }

  private static Patient patient() {
    return new Patient().addName(new HumanName().setFamily("Taken" + UUID.randomUUID()));
  }

  private static CareTeam team(Consumer<CareTeam> change) {
    CareTeam team = new CareTeam().setStatus(CareTeamStatus.ACTIVE);
    team.setSubject(new Reference(PATIENT));
    team.addParticipant().setMember(of(couple.therapist()));
    change.accept(team);
    return team;
  }

  private static Reference of(String clinician) {
    return new Reference(clinician);
  }

  private static Bundle.BundleEntryComponent entry(String url, Resource resource) {
    Bundle.BundleEntryComponent entry =
        new Bundle.BundleEntryComponent().setFullUrl(url).setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    return entry;
  }

  private static Answer post(Bundle.BundleEntryComponent... entries) {
    Bundle intake = new Bundle().setType(BundleType.TRANSACTION);
    Arrays.stream(entries).forEach(intake::addEntry);
    return clinician.post("", intake);
  }
}
