package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.SecuredServer.Bearer;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a clinician's own part in a treatment opens. */
class ClinicianTest {

  private static CoupleInCare couple;
  private static Callers callers;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
  }

  @Test
  void aPsychotherapyNoteIsItsAuthors() {
    DocumentReference note = Examples.fresh(DocumentReference.class, "session-note-full");
    note.setSubject(new Reference("Patient/" + couple.a()));
    note.getAuthor().clear();
    note.addAuthor(new Reference(couple.therapist()));
    note.getContext()
        .getEncounterFirstRep()
        .setReference(couple.record(Encounter.class, couple.a()));
    Answer created = Http.create(note);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    String path = "/DocumentReference/" + created.id();

    assertThat(callers.therapist().get(path).status()).isEqualTo(200);
    assertThat(callers.prescriber().get(path).status()).isEqualTo(404);
    assertThat(callers.partnerA().get(path).status()).isEqualTo(404);
    String ofA = "/DocumentReference?patient=" + couple.a();
    int others = callers.prescriber().get(ofA).bundle().getTotal();
    assertThat(callers.therapist().get(ofA).bundle().getTotal()).isEqualTo(others);
    assertThat(callers.therapist().get(ofA + "&author=" + couple.therapist()).bundle().getTotal())
        .isEqualTo(1);
    assertThat(callers.prescriber().get(ofA + "&author=" + couple.therapist()).bundle().getTotal())
        .isZero();
    for (String trick : List.of("author:not=" + couple.prescriber(), "author:missing=false")) {
      Answer answer = callers.prescriber().get(ofA + "&" + trick);
      assertThat(answer.body()).as(trick).doesNotContain(created.id());
    }
  }

  @Test
  void whoLeavesTheTeamLeavesTheChart() {
    CoupleInCare own = CoupleInCare.store();
    Callers ofOwn = Callers.of(own);
    String patient = "/Patient/" + own.a();
    assertThat(ofOwn.prescriber().get(patient).status()).isEqualTo(200);

    CareTeam team = Http.get("/" + own.record(CareTeam.class, own.a())).resource(CareTeam.class);
    team.setStatus(CareTeamStatus.INACTIVE);
    assertThat(Http.put("/CareTeam/" + team.getIdPart(), team).status()).isEqualTo(200);
    assertThat(ofOwn.prescriber().get(patient).status()).isEqualTo(404);
  }

  @Test
  void whosePartInTheTeamIsOverLeavesTheChart() {
    CoupleInCare own = CoupleInCare.store();
    Bearer prescriber = Callers.of(own).prescriber();
    String patient = "/Patient/" + own.a();
    String path = "/" + own.record(CareTeam.class, own.a());

    setPart(path, own.prescriber(), new Period().setEndElement(new DateTimeType("2026-01")));
    assertThat(prescriber.get(patient).status()).isEqualTo(404);
    setPart(path, own.prescriber(), new Period().setStartElement(new DateTimeType("2100")));
    assertThat(prescriber.get(patient).status()).isEqualTo(404);
    setPart(path, own.prescriber(), new Period().setStartElement(new DateTimeType("2026-01")));
    assertThat(prescriber.get(patient).status()).isEqualTo(200);
  }

  private static void setPart(String path, String member, Period period) {
    CareTeam team = Http.get(path).resource(CareTeam.class);
    team.getParticipant().stream()
        .filter(each -> each.getMember().getReference().equals(member))
        .forEach(each -> each.setPeriod(period));
    Answer changed = Http.put(path, team);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  @Test
  void whoReachesOneChartHearsOneSentenceOfTheOther() {
    Encounter session =
        couple.course().all(Encounter.class).stream()
            .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.a()))
            .filter(each -> each.getType().stream().anyMatch(type -> hasCode(type, "medicine")))
            .findFirst()
            .orElseThrow();
    Encounter ofB =
        couple.course().all(Encounter.class).stream()
            .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.b()))
            .filter(each -> each.getType().stream().anyMatch(type -> hasCode(type, "medicine")))
            .findFirst()
            .orElseThrow();
    session.setPeriod(ofB.getPeriod().copy());

    Answer one = callers.prescriber().put("/Encounter/" + session.getIdPart(), session);
    Answer both = callers.therapist().put("/Encounter/" + session.getIdPart(), session);

    assertThat(both.status()).as(both.body()).isEqualTo(422);
    assertThat(both.body()).contains("E2");
    assertThat(one.status()).as(one.body()).isEqualTo(422);
    assertThat(one.body()).doesNotContain(ofB.getIdPart(), couple.b());
    assertThat(one.outcome().getIssue())
        .extracting(issue -> issue.getDetails().getText())
        .contains("The linked course does not permit this step.");
  }

  private static boolean hasCode(CodeableConcept concept, String code) {
    return concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode()));
  }
}
