package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes where, and that a write is no way to find out what there is. */
class WriteRightsTest {

  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private static CoupleInCare couple;
  private static Callers callers;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
  }

  @Test
  void aHospitalWritesToItsCharts() {
    Answer created = callers.hospitalOfA().post("/Condition", condition("Patient/" + couple.a()));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    String own = "/Condition/" + created.id();

    Condition changed = condition("Patient/" + couple.a());
    changed.setId(created.id());
    changed.addNote().setText("More is known.");
    assertThat(callers.hospitalOfA().put(own, changed).status()).isEqualTo(200);
    assertThat(callers.hospitalOfA().delete(own).status()).isEqualTo(200);
    assertThat(callers.hospitalOfA().get(own).status()).isEqualTo(404);
  }

  @Test
  void anothersPatientIsAsGoodAsNone() {
    Answer hidden = callers.hospitalOfA().post("/Condition", condition("Patient/" + couple.b()));
    Answer missing = callers.hospitalOfA().post("/Condition", condition("Patient/" + NOBODY));

    assertThat(hidden.status()).isEqualTo(400).isEqualTo(missing.status());
    assertThat(hidden.body().replace(couple.b(), NOBODY)).isEqualTo(missing.body());
  }

  @Test
  void anothersRecordCannotBeReferredTo() {
    Condition condition = condition("Patient/" + couple.a());
    condition.setEncounter(new Reference(couple.record(Encounter.class, couple.b())));
    assertThat(callers.hospitalOfA().post("/Condition", condition).status()).isEqualTo(400);
  }

  @Test
  void anothersRecordCannotBeChangedPatchedOrDeleted() {
    String session = couple.record(Encounter.class, couple.b());
    String missing = "Encounter/" + NOBODY;
    for (String target : new String[] {session, missing}) {
      Encounter encounter = new Encounter();
      encounter.setId(target);
      assertThat(callers.hospitalOfA().put("/" + target, encounter).status()).isEqualTo(404);
      assertThat(
              callers.hospitalOfA().put("/" + target, encounter, "If-Match", "W/\"77\"").status())
          .isEqualTo(404);
      assertThat(callers.hospitalOfA().delete("/" + target).status()).isEqualTo(404);
      assertThat(
              callers
                  .hospitalOfA()
                  .send(
                      "PATCH",
                      "/" + target,
                      BodyPublishers.ofString("[{\"op\":\"remove\",\"path\":\"/nothing\"}]"),
                      "Content-Type",
                      Http.JSON_PATCH)
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void noIdIsChosen() {
    String id = UUID.randomUUID().toString();
    Condition condition = condition("Patient/" + couple.a());
    condition.setId(id);
    assertThat(callers.hospitalOfA().put("/Condition/" + id, condition).status()).isEqualTo(404);
    assertThat(callers.hospitalOfA().put("/Condition?identifier=urn:x%7C" + id, condition).status())
        .isEqualTo(400);

    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(condition)
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl("Condition/" + id);
    assertThat(callers.hospitalOfA().post("/", transaction).status()).isEqualTo(404);
  }

  @Test
  void aRecordStaysInItsChart() {
    Answer created = callers.therapist().post("/CareTeam", team("Patient/" + couple.a()));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    CareTeam moved = team("Patient/" + couple.b());
    moved.setId(created.id());

    Answer answer = callers.therapist().put("/CareTeam/" + created.id(), moved);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    Answer patched =
        callers
            .therapist()
            .send(
                "PATCH",
                "/CareTeam/" + created.id(),
                BodyPublishers.ofString(
                    "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient/%s\"}]"
                        .formatted(couple.b())),
                "Content-Type",
                Http.JSON_PATCH);
    assertThat(patched.status()).as(patched.body()).isEqualTo(422);
  }

  @Test
  void nobodyJoinsATeamOfAChartOutOfReach() {
    CareTeam team = team("Patient/" + couple.b());
    team.addParticipant().setMember(new Reference(couple.prescriber()));
    assertThat(callers.prescriber().post("/CareTeam", team).status()).isEqualTo(400);
    assertThat(callers.prescriber().get("/Patient/" + couple.b()).status()).isEqualTo(404);
  }

  @Test
  void aHospitalTakesInItsOwnPatientsOnly() {
    Patient own =
        new Patient()
            .setManagingOrganization(
                new Reference("Organization/" + couple.organizations().get(0)));
    Patient others =
        new Patient()
            .setManagingOrganization(
                new Reference("Organization/" + couple.organizations().get(1)));

    Answer taken = callers.hospitalOfA().post("/Patient", own);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(callers.hospitalOfA().post("/Patient", others).status()).isEqualTo(403);
    assertThat(callers.hospitalOfA().post("/Patient", new Patient()).status()).isEqualTo(403);
  }

  @Test
  void aConditionFindsNoRecordsOfOthers() {
    String identifier = "urn:kap:test|" + UUID.randomUUID();
    Condition ofB = condition("Patient/" + couple.b());
    ofB.addIdentifier().setSystem("urn:kap:test").setValue(identifier.replaceFirst(".*\\|", ""));
    Condition ofA = ofB.copy().setSubject(new Reference("Patient/" + couple.a()));
    String condition = "identifier=" + identifier;

    Answer theirs = callers.hospitalOfB().post("/Condition", ofB, "If-None-Exist", condition);
    assertThat(theirs.status()).as(theirs.body()).isEqualTo(201);
    Answer first = callers.hospitalOfA().post("/Condition", ofA, "If-None-Exist", condition);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(callers.hospitalOfA().post("/Condition", ofA, "If-None-Exist", condition).status())
        .isEqualTo(200);
  }

  @Test
  void anothersReferenceDoesNotKeepARecordFromBeingDeleted() {
    String person = relatedPerson();
    linkFromChartOfB(person);

    Answer deleted = callers.hospitalOfA().delete("/RelatedPerson/" + person);
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anothersReferenceDoesNotHideOneOfTheOwnChart(boolean othersFirst) {
    String person = relatedPerson();
    if (othersFirst) {
      linkFromChartOfB(person);
    }
    Condition told = condition("Patient/" + couple.a());
    told.setAsserter(new Reference("RelatedPerson/" + person));
    assertThat(callers.hospitalOfA().post("/Condition", told).status()).isEqualTo(201);
    if (!othersFirst) {
      linkFromChartOfB(person);
    }

    Answer refused = callers.hospitalOfA().delete("/RelatedPerson/" + person);
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("Condition").doesNotContain("Patient/");
  }

  private static String relatedPerson() {
    RelatedPerson person = new RelatedPerson();
    person.setPatient(new Reference("Patient/" + couple.a()));
    person.addRelationship(new CodeableConcept().setText("Friend"));
    return callers.hospitalOfA().post("/RelatedPerson", person).id();
  }

  private static void linkFromChartOfB(String person) {
    Patient linked =
        new Patient()
            .setManagingOrganization(
                new Reference("Organization/" + couple.organizations().get(1)));
    linked
        .addLink()
        .setType(Patient.LinkType.SEEALSO)
        .setOther(new Reference("RelatedPerson/" + person));
    assertThat(Http.create(linked).status()).isEqualTo(201);
  }

  @Test
  void patientsWriteTheirAnswersAndConsentsOnly() {
    assertThat(callers.partnerA().post("/Condition", condition("Patient/" + couple.a())).status())
        .isEqualTo(403);
    assertThat(callers.partnerA().delete("/Patient/" + couple.a()).status()).isEqualTo(403);
  }

  private static Condition condition(String patient) {
    Condition condition = new Condition();
    condition.setSubject(new Reference(patient));
    condition.setCode(new CodeableConcept().setText("Distress"));
    return condition;
  }

  private static CareTeam team(String patient) {
    return new CareTeam().setStatus(CareTeamStatus.ACTIVE).setSubject(new Reference(patient));
  }
}
