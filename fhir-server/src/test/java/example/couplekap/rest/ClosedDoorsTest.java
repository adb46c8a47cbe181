package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to change stored content that no check would see are shut, and what stays open is safe. */
class ClosedDoorsTest {

  private static final String EMPTY_PARAMETERS = "{\"resourceType\":\"Parameters\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$meta-add",
        "$meta-delete",
        "$expunge",
        "$merge",
        "$hapi.fhir.replace-references",
        "$hapi.fhir.merge",
        "$hapi.fhir.undo-merge",
        "$reindex",
        "$hapi.fhir.bulk-patch",
        "$perform-reindexing-pass",
        "$mark-all-resources-for-reindexing",
        "$export",
        "$import",
        "$graphql",
        "$apply-codesystem-delta-add",
        "$upload-external-code-system",
        "$invalidate-expansion",
        "$get-resource-counts"
      })
  void areOperationsThatAreNotOffered(String operation) {
    Patient stored = storedPatient();
    for (String place :
        new String[] {"/", "/Patient/", "/CodeSystem/", "/ValueSet/", path(stored) + "/"}) {
      Answer posted = Http.post(place + operation, EMPTY_PARAMETERS);
      Answer got = Http.get(place + operation);

      assertThat(posted.status()).as(place + operation).isBetween(400, 499);
      assertThat(got.status()).as(place + operation).isBetween(400, 499);
    }
    assertThat(versions(stored)).isEqualTo(1);
  }

  @Test
  void isTheRewritingOfHistory() {
    Patient stored = storedPatient();
    Patient rewritten = stored.copy();
    rewritten.setActive(false);

    Answer answer = Http.put(path(stored) + "/_history/1", rewritten, "X-Rewrite-History", "true");

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(versions(stored)).isEqualTo(1);
    assertThat(read(stored).getActive()).isTrue();
  }

  @Test
  void isTheDeletionOfWhatOthersReferTo() {
    Patient patient = storedPatient();
    observationOf(patient);

    assertThat(Http.delete(path(patient)).status()).isEqualTo(409);
    assertThat(Http.delete(path(patient) + "?_cascade=delete").status()).isEqualTo(409);
    assertThat(Http.delete(path(patient), "X-Cascade", "delete").status()).isEqualTo(409);
    assertThat(Http.get(path(patient)).status()).isEqualTo(200);
  }

  @Test
  void isTheDeletionOfManyAtOnce() {
    String family = "Many" + UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      Patient patient = new Patient();
      patient.addName().setFamily(family);
      Http.create(patient);
    }

    assertThat(Http.delete("/Patient?family=" + family).status()).isEqualTo(412);
    assertThat(Http.delete("/Patient?family=" + family + "&_expunge=true").status())
        .isBetween(400, 499);
    assertThat(Http.count("/Patient?family=" + family)).isEqualTo(2);
  }

  @Test
  void leaveTheDeletionOfWhatNothingRefersTo() {
    Patient patient = storedPatient();

    assertThat(Http.delete(path(patient)).status()).isEqualTo(200);
    assertThat(Http.get(path(patient)).status()).isEqualTo(410);
  }

  @Test
  void areReferencesToNothing() {
    Observation observation = observation();
    observation.setSubject(new Reference("Patient/" + UUID.randomUUID()));

    Answer answer = Http.create(observation);

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.error().getDiagnostics()).contains("Patient/");
  }

  @Test
  void areReferencesToTheWrongType() {
    Practitioner practitioner = new Practitioner();
    practitioner.setActive(true);
    String id = Http.create(practitioner).id();
    Observation observation = observation();
    observation.setSubject(new Reference("Practitioner/" + id));

    assertThat(Http.create(observation).status()).isBetween(400, 499);
  }

  @Test
  void areTypesThatAreNotSupported() {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(new org.hl7.fhir.r4.model.Basic().setCode(new CodeableConcept()))
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Basic");

    assertThat(Http.post("/Basic", "{\"resourceType\":\"Basic\"}").status()).isEqualTo(404);
    assertThat(Http.post("", transaction).status()).isBetween(400, 499);
  }

  @Test
  void isADeclaredProfileThatIsNotMet() {
    RelatedPerson partner = Examples.fresh(RelatedPerson.class, "partner-minimal");
    partner.getRelationship().clear();

    assertThat(Http.create(partner).status()).isEqualTo(422);
  }

  @Test
  void leaveTheIdsToTheServer() {
    Patient patient = new Patient();
    patient.setId("mine");

    String id = Http.create(patient).id();

    assertThat(UUID.fromString(id)).hasToString(id);
  }

  @Test
  void leaveRoomForTheProfilesExtensionsAndCodesOfOthers() {
    Patient patient = new Patient();
    patient.getMeta().addProfile("http://ehr.example/StructureDefinition/patient");
    patient.addExtension("http://ehr.example/StructureDefinition/mood", new StringType("fine"));
    patient.setMaritalStatus(
        new CodeableConcept(new Coding("http://ehr.example/marital", "x", null)));

    Answer answer = Http.create(patient, "Prefer", "return=OperationOutcome");

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.outcome().getIssue())
        .noneMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        .anyMatch(
            issue ->
                issue.getSeverity() == IssueSeverity.INFORMATION
                    && issue.getDetails().hasText()
                    && issue.getDetails().getText().contains("ehr.example"));
  }

  private static Observation observation() {
    Observation observation = new Observation();
    observation.setStatus(Observation.ObservationStatus.FINAL);
    observation.setCode(new CodeableConcept().setText("Weather"));
    return observation;
  }

  private static void observationOf(Patient patient) {
    Observation observation = observation();
    observation.setSubject(new Reference(path(patient).substring(1)));
    assertThat(Http.create(observation).status()).isEqualTo(201);
  }

  private static Patient storedPatient() {
    Patient patient = new Patient();
    patient.setActive(true);
    return Http.create(patient).resource(Patient.class);
  }

  private static Patient read(Patient patient) {
    return Http.get(path(patient)).resource(Patient.class);
  }

  private static int versions(Patient patient) {
    return Http.send("GET", path(patient) + "/_history", BodyPublishers.noBody())
        .bundle()
        .getTotal();
  }

  private static String path(Patient patient) {
    return "/Patient/" + patient.getIdPart();
  }
}
