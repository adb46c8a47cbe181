package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.SecuredServer.Bearer;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom it is told who wrote a record. */
class ProvenanceReachTest {

  private static CoupleInCare couple;
  private static Callers callers;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    callers = Callers.of(couple);
  }

  @Test
  void itNamesTheProgramAndItsOrganization() {
    Condition condition = new Condition();
    condition.setSubject(new Reference("Patient/" + couple.a()));
    condition.setCode(new CodeableConcept().setText("Distress"));
    Answer created = callers.hospitalOfA().post("/Condition", condition);
    assertThat(created.status()).as(created.body()).isEqualTo(201);

    List<ProvenanceAgentComponent> agents =
        told(callers.hospitalOfA(), "/Provenance?target=Condition/" + created.id())
            .get(0)
            .getAgent();
    assertThat(agents).hasSize(1);
    assertThat(agents.get(0).getWho().getIdentifier().getValue()).startsWith("hospital-a-");
    assertThat(agents.get(0).getOnBehalfOf().getReference())
        .isEqualTo("Organization/" + couple.organizations().get(0));
  }

  @Test
  void itNamesWhoEnteredARecord() {
    Encounter session =
        Http.get("/" + couple.record(Encounter.class, couple.a())).resource(Encounter.class);
    session.addReasonCode().setText("As agreed");
    Answer changed = callers.therapist().put("/Encounter/" + session.getIdPart(), session);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);

    String version = changed.resource(Encounter.class).getMeta().getVersionId();
    Provenance last =
        told(callers.hospitalOfA(), "/Provenance?target=Encounter/" + session.getIdPart()).stream()
            .filter(
                each ->
                    each.getTarget().stream()
                        .anyMatch(target -> target.getReference().endsWith("_history/" + version)))
            .findFirst()
            .orElseThrow();
    assertThat(last.getAgent())
        .extracting(agent -> agent.getType().getCodingFirstRep().getCode())
        .containsExactly("enterer", "assembler");
    assertThat(last.getAgentFirstRep().getWho().getReference()).isEqualTo(couple.therapist());
  }

  @Test
  void eachPartnerHearsOfTheirOwnChart() {
    String ofB = "/Provenance?patient=" + couple.b();
    List<Provenance> toldB = told(callers.partnerB(), ofB);
    assertThat(toldB).isNotEmpty();
    assertThat(told(callers.partnerA(), "/Provenance?patient=" + couple.a())).isNotEmpty();
    assertThat(told(callers.partnerA(), ofB)).isEmpty();
    assertThat(told(callers.hospitalOfA(), ofB)).isEmpty();
    String one = "/Provenance/" + toldB.get(0).getIdPart();
    assertThat(callers.partnerB().get(one).status()).isEqualTo(200);
    assertThat(callers.partnerA().get(one).status()).isEqualTo(404);
    assertThat(callers.hospitalOfA().get(one).status()).isEqualTo(404);
  }

  @Test
  void thatANoteWasWrittenIsToldToItsReadersOnly() {
    String ofA = "/Provenance?_summary=count&patient=" + couple.a();
    int heardByPrescriber = callers.prescriber().get(ofA).bundle().getTotal();
    int heardByPatient = callers.partnerA().get(ofA).bundle().getTotal();
    int heardByHospital = callers.hospitalOfA().get(ofA).bundle().getTotal();
    DocumentReference note = Examples.fresh(DocumentReference.class, "session-note-full");
    note.setSubject(new Reference("Patient/" + couple.a()));
    note.getAuthor().clear();
    note.addAuthor(new Reference(couple.therapist()));
    note.getContext()
        .getEncounterFirstRep()
        .setReference(couple.record(Encounter.class, couple.a()));
    assertThat(Http.create(note).status()).isEqualTo(201);

    assertThat(callers.prescriber().get(ofA).bundle().getTotal()).isEqualTo(heardByPrescriber);
    assertThat(callers.partnerA().get(ofA).bundle().getTotal()).isEqualTo(heardByPatient);
    assertThat(callers.hospitalOfA().get(ofA).bundle().getTotal()).isEqualTo(heardByHospital + 1);
  }

  private static List<Provenance> told(Bearer caller, String search) {
    Answer answer = caller.get(search + "&_count=500");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(Provenance.class::cast)
        .toList();
  }
}
