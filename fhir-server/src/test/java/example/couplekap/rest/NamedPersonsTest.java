package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** A person who was stored before becomes part of a course when a later write names them. */
class NamedPersonsTest {

  private static final String CANONICAL = "https://couple-kap.example/fhir/StructureDefinition/";

  @Test
  void anEpisodeOfSomeoneTheProfileRefusesIsRefused() {
    String patient = Http.create(new Patient()).id();
    EpisodeOfCare episode = episode(patient);

    Answer answer = Http.create(episode);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.error().getExpression().get(0).getValue())
        .startsWith("EpisodeOfCare.patient.resolve()");
    assertThat(Http.count("/EpisodeOfCare?patient=" + patient)).isZero();
  }

  @Test
  void inATransactionTheEntryIsNamed() {
    String patient = Http.create(new Patient()).id();

    Answer answer = Http.post("", transaction(episode(patient)));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.error().getExpression().get(0).getValue())
        .startsWith("Bundle.entry[0].resource.patient.resolve()");
    assertThat(Http.count("/EpisodeOfCare?patient=" + patient)).isZero();
  }

  @Test
  void anEpisodeOfACompletePatientIsAccepted() {
    Patient patient = Examples.fresh(Patient.class, "patient-minimal");
    patient.setMeta(null);

    Answer answer = Http.create(episode(Http.create(patient).id()));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void aPartnerWhoIsNamedIsLabelled() {
    CarePlan plan = Examples.fresh(CarePlan.class, "care-plan-full");
    plan.setStatus(CarePlanStatus.DRAFT);
    RelatedPerson person = new RelatedPerson();
    person.setPatient(plan.getSubject().copy());
    Extension named = plan.getExtensionByUrl(CANONICAL + "kap-care-plan-partner");
    String example = ((Reference) named.getValue()).getReferenceElement().getIdPart();
    RelatedPerson full = Examples.get(RelatedPerson.class, example);
    person.setActive(true).setRelationship(full.getRelationship()).setName(full.getName());
    String id = Http.create(person).id();
    assertThat(stored(id).getMeta().getSecurity()).isEmpty();
    named.setValue(new Reference("RelatedPerson/" + id));

    Answer answer = Http.create(plan);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(stored(id).getMeta().getSecurity())
        .extracting(label -> label.getCode())
        .contains("R", "PSY");
  }

  private static RelatedPerson stored(String id) {
    return Http.get("/RelatedPerson/" + id).resource(RelatedPerson.class);
  }

  private static EpisodeOfCare episode(String patient) {
    EpisodeOfCare episode = Examples.fresh(EpisodeOfCare.class, "episode-full");
    // A team and a condition in the chart of the example's own patient.
    episode.setCareManager(null).getTeam().clear();
    episode.getDiagnosis().clear();
    return episode.setPatient(new Reference("Patient/" + patient));
  }

  private static Bundle transaction(Resource resource) {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType());
    return transaction;
  }
}
