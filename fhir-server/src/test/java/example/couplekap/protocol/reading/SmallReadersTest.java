package example.couplekap.protocol.reading;

import static example.couplekap.protocol.TestRecord.key;
import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Document;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.Episode;
import example.couplekap.protocol.course.Goal;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.Partner;
import example.couplekap.protocol.course.PreparationChecklist;
import example.couplekap.protocol.course.Referral;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionRequest;
import example.couplekap.protocol.course.SessionType;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers that have little to read. */
class SmallReadersTest {

  @Test
  void anEpisodeOfACourseHasADyadKey() {
    EpisodeOfCare episode = new EpisodeOfCare();
    episode.setId("EpisodeOfCare/e1");
    episode.addTeam().setReference("CareTeam/t1");
    assertThat(Reading.record(episode)).isEmpty();

    episode.addExtension(Reading.dyad("D1"));
    episode.getPatient().setReference("Patient/ann");
    Episode read = Reading.read(episode, Episode.class);
    assertThat(read.teams()).containsExactly(key("CareTeam/t1"));
    assertThat(read.patient()).contains(key("Patient/ann"));

    episode.setStatus(EpisodeOfCareStatus.ENTEREDINERROR);
    assertThat(Reading.record(episode)).isEmpty();
  }

  @Test
  void aTeamHasMembersWithRoles() {
    CareTeam team = new CareTeam();
    team.setId("CareTeam/t1");
    CareTeamParticipantComponent both = team.addParticipant();
    both.getMember().setReference("Practitioner/x");
    both.addRole(Reading.code("kap-participant-role", "prescriber"));
    both.addRole(Reading.code("kap-participant-role", "therapist"));
    both.addExtension(Reading.extension("kap-combined-role", new BooleanType(true)));
    CareTeamParticipantComponent one = team.addParticipant();
    one.addRole(Reading.code("kap-participant-role", "therapist"));
    one.addExtension(Reading.extension("kap-combined-role", new BooleanType(false)));
    one.addExtension(Reading.extension("kap-combined-role", new StringType("true")));

    assertThat(Reading.read(team, example.couplekap.protocol.course.CareTeam.class).members())
        .containsExactly(
            new Participant(
                Optional.of(key("Practitioner/x")),
                Set.of(Role.PRESCRIBER, Role.THERAPIST),
                Optional.empty(),
                true),
            new Participant(Optional.empty(), Set.of(Role.THERAPIST), Optional.empty(), false));

    team.setStatus(CareTeamStatus.ENTEREDINERROR);
    assertThat(Reading.record(team)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(GoalLifecycleStatus.class)
  void aGoalIsPursuedUnlessItWasGivenUp(GoalLifecycleStatus status) {
    if (status == GoalLifecycleStatus.NULL) {
      return;
    }
    org.hl7.fhir.r4.model.Goal goal = new org.hl7.fhir.r4.model.Goal();
    goal.setId("Goal/g1");
    goal.setLifecycleStatus(status);

    boolean givenUp =
        Set.of(
                GoalLifecycleStatus.CANCELLED,
                GoalLifecycleStatus.REJECTED,
                GoalLifecycleStatus.ENTEREDINERROR)
            .contains(status);
    assertThat(Reading.read(goal, Goal.class).pursued()).isEqualTo(!givenUp);
  }

  @Test
  void aPartnerWasInstructedOrNot() {
    RelatedPerson person = new RelatedPerson();
    person.setId("RelatedPerson/bob");
    assertThat(Reading.read(person, Partner.class).instructed()).isFalse();

    Extension instruction = Reading.extension("kap-sitter-instruction", null);
    instruction.addExtension(new Extension("date", new StringType("yesterday")));
    person.addExtension(instruction);
    assertThat(Reading.read(person, Partner.class).instructed()).isTrue();
    assertThat(Reading.read(person, Partner.class).instructions()).isEmpty();

    instruction.addExtension(new Extension("date", new DateTimeType("2026-05-01")));
    assertThat(Reading.read(person, Partner.class).instructions())
        .containsExactly(moment("2026-05-01"));
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void aDocumentHasATypeAndSessions(DocumentType type) {
    DocumentReference document = new DocumentReference();
    document.setId("DocumentReference/d1");
    document.setStatus(DocumentReferenceStatus.CURRENT);
    assertThat(Reading.record(document)).isEmpty();

    document.setType(Reading.code("kap-document-type", type.code()));
    document.getContext().addEncounter().setReference("Encounter/s1");
    Document read = Reading.read(document, Document.class);
    assertThat(read.type()).isEqualTo(type);
    assertThat(read.sessions()).containsExactly(key("Encounter/s1"));

    document.setStatus(DocumentReferenceStatus.ENTEREDINERROR);
    assertThat(Reading.record(document)).isEmpty();
  }

  @Test
  void aReferralIsOfTheGuideAndNotRevoked() {
    ServiceRequest request = new ServiceRequest();
    request.setId("ServiceRequest/r1");
    request.setStatus(ServiceRequestStatus.ACTIVE);
    assertThat(Reading.record(request)).isEmpty();

    request.addCategory(Reading.code("kap-referral", "any"));
    assertThat(Reading.read(request, Referral.class).key()).isEqualTo(key("ServiceRequest/r1"));

    request.setStatus(ServiceRequestStatus.REVOKED);
    assertThat(Reading.record(request)).isEmpty();
    request.setStatus(ServiceRequestStatus.ENTEREDINERROR);
    assertThat(Reading.record(request)).isEmpty();
  }

  @Test
  void aRequestForASessionHasAKindAndPlansAndIsNoReferral() {
    ServiceRequest request = new ServiceRequest();
    request.setId("ServiceRequest/r1");
    request.setStatus(ServiceRequestStatus.DRAFT);
    request.addBasedOn().setReference("CarePlan/p1");
    request.setCode(Reading.code("kap-session-type", "integration"));
    request.addCategory(Reading.code("kap-care-plan-category", "couple-kap"));

    SessionRequest read = Reading.read(request, SessionRequest.class);
    assertThat(read.type()).isEqualTo(SessionType.INTEGRATION);
    assertThat(read.plans()).containsExactly(key("CarePlan/p1"));
    assertThat(read.standing()).isTrue();

    request.setStatus(ServiceRequestStatus.REVOKED);
    assertThat(Reading.read(request, SessionRequest.class).standing()).isFalse();
    request.setStatus(ServiceRequestStatus.ENTEREDINERROR);
    assertThat(Reading.record(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|0.1.0"})
  void aChecklistSaysWhetherTheArrangementsWereCovered(String version) {
    QuestionnaireResponse response = answers("dual-dosing-logistics", "Y", version);
    assertThat(covers(response)).isTrue();

    assertThat(covers(answers("dual-dosing-logistics", "N", version))).isFalse();
    assertThat(covers(answers("expectations", "Y", version))).isFalse();

    response.getItemFirstRep().getAnswerFirstRep().setValue(new StringType("Y"));
    assertThat(covers(response)).isFalse();

    response.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
    assertThat(Reading.record(response)).isEmpty();
  }

  @Test
  void noOtherQuestionnairesAnswersAreRead() {
    QuestionnaireResponse response = answers("dual-dosing-logistics", "Y", "");
    response.setQuestionnaire(Reading.CANONICAL + "/Questionnaire/kap-safety-screening");
    assertThat(Reading.record(response)).isEmpty();

    response.setQuestionnaire(null);
    assertThat(Reading.record(response)).isEmpty();
  }

  private static QuestionnaireResponse answers(String linkId, String code, String version) {
    QuestionnaireResponse response = new QuestionnaireResponse();
    response.setId("QuestionnaireResponse/q1");
    response.setQuestionnaire(
        Reading.CANONICAL + "/Questionnaire/kap-preparation-checklist" + version);
    QuestionnaireResponseItemComponent item = response.addItem().setLinkId(linkId);
    item.addAnswer().setValue(Reading.coding("yes-no", code));
    return response;
  }

  private static boolean covers(QuestionnaireResponse response) {
    return Reading.read(response, PreparationChecklist.class).dualDosingLogistics();
  }

  @Test
  void aResourceOfAnyOtherTypeIsNone() {
    Patient patient = new Patient();
    patient.setId("Patient/ann");

    assertThat(Reading.record(patient)).isEmpty();
  }
}
