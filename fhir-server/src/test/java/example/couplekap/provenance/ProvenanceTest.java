package example.couplekap.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Who wrote what, when and through what, as the server itself and its clients tell it. */
class ProvenanceTest {

  private static final String GIVEN =
      "{\"resourceType\":\"Provenance\",\"recorded\":\"2026-02-01T10:00:00Z\",\"agent\":[{\"type\":{"
          + "\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/provenance-participant-type\","
          + "\"code\":\"author\"}]},\"who\":{\"display\":\"Written on paper\"}}]}";

  @Test
  void eachVersionOfARecordHasOne() {
    String patient = "Patient/" + Http.create(new Patient()).id();
    Condition condition = condition(patient);
    String id = Http.create(condition).id();
    condition.setId(id);
    condition.getCode().setText("Grief");
    assertThat(Http.put("/Condition/" + id, condition).status()).isEqualTo(200);
    assertThat(Http.put("/Condition/" + id, condition).status()).isEqualTo(200);

    Bundle found = Http.get("/Condition?_id=" + id + "&_revinclude=Provenance:target").bundle();

    List<Provenance> told = all(found);
    assertThat(told)
        .extracting(each -> each.getTargetFirstRep().getReference())
        .containsExactlyInAnyOrder(
            "Condition/" + id + "/_history/1", "Condition/" + id + "/_history/2");
    assertThat(told)
        .extracting(each -> each.getActivity().getCodingFirstRep().getCode())
        .containsExactlyInAnyOrder("CREATE", "UPDATE");
    assertThat(told).allMatch(each -> chart(each).equals(patient));
    assertThat(told).allMatch(Provenance::hasRecorded);
    assertThat(told).allMatch(each -> each.getAgent().size() == 1);
  }

  /** The server does not judge what it makes by itself. */
  @Test
  void eachIsValidAsTheGuideHasIt() {
    CoupleInCare couple = CoupleInCare.store();
    String removed = Http.create(condition("Patient/" + couple.a())).id();
    assertThat(Http.delete("/Condition/" + removed).status()).isEqualTo(200);
    List<Provenance> told = all(Http.get("/Provenance?_count=500&patient=" + couple.a()).bundle());

    assertThat(told)
        .anyMatch(each -> each.getMeta().hasSecurity())
        .extracting(each -> each.getActivity().getCodingFirstRep().getCode())
        .contains("CREATE", "DELETE");
    for (Provenance each : told) {
      Answer judged = Http.get("/Provenance/%s/$validate".formatted(each.getIdPart()));
      assertThat(judged.outcome().getIssue())
          .as(judged.body())
          .noneMatch(
              issue ->
                  issue.getSeverity() == IssueSeverity.ERROR
                      || issue.getSeverity() == IssueSeverity.FATAL);
    }
  }

  @Test
  void aTransactionHasOneForEachChart() {
    CoupleInCare couple = CoupleInCare.store();
    for (String patient : List.of(couple.a(), couple.b())) {
      Bundle found = Http.get("/Provenance?_count=500&patient=" + patient).bundle();
      List<Provenance> told = all(found);
      assertThat(told).isNotEmpty();
      assertThat(told).allMatch(each -> chart(each).equals("Patient/" + patient));
      String others = patient.equals(couple.a()) ? couple.b() : couple.a();
      assertThat(Http.json(found)).doesNotContain(others);
    }
  }

  @Test
  void aClientTellsInTheHeaderWhatItKnows() {
    String patient = "Patient/" + Http.create(new Patient()).id();
    Answer created = Http.create(condition(patient), "X-Provenance", GIVEN);
    assertThat(created.status()).as(created.body()).isEqualTo(201);

    Provenance told = all(Http.get("/Provenance?target=Condition/" + created.id()).bundle()).get(0);
    assertThat(told.getRecordedElement().getValueAsString()).startsWith("2026-02-01T10:00:00");
    assertThat(told.getAgent())
        .extracting(agent -> agent.getType().getCodingFirstRep().getCode())
        .containsExactly("author", "assembler");
  }

  @Test
  void aHeaderThatCannotBeReadRefusesTheWrite() {
    String patient = "Patient/" + Http.create(new Patient()).id();
    for (String header :
        List.of(
            "{\"resourceType\":\"Provenance\",\"target\":[{\"reference\":\"Patient/1\"}]}",
            "{\"resourceType\":\"Provenance\",\"id\":\"1\"}",
            "{\"resourceType\":\"Patient\"}",
            "{\"resourceType\":\"Provenance\",\"colour\":\"red\"}",
            "who knows")) {
      Answer refused = Http.create(condition(patient), "X-Provenance", header);
      assertThat(refused.status()).as(header + refused.body()).isEqualTo(400);
      assertThat(refused.error().getDiagnostics()).contains("X-Provenance");
    }
    String empty = "{\"resourceType\":\"Provenance\",\"activity\":{\"coding\":[{\"code\":\"\"}]}}";
    assertThat(Http.create(condition(patient), "X-Provenance", empty).status()).isEqualTo(400);
    assertThat(Http.count("/Condition?patient=" + patient)).isZero();
  }

  @Test
  void aDeletionIsToldInTheChartThatTheRecordWasIn() {
    String patient = "Patient/" + Http.create(new Patient()).id();
    String id = Http.create(condition(patient)).id();
    Answer deleted = Http.delete("/Condition/" + id);
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
    String other = Http.create(condition(patient)).id();
    assertThat(Http.delete("/Condition?_id=" + other).status()).isEqualTo(200);

    List<Provenance> told =
        all(Http.get("/Provenance?patient=" + patient).bundle()).stream()
            .filter(Provenance::hasEntity)
            .toList();
    assertThat(told)
        .extracting(each -> each.getEntityFirstRep().getWhat().getIdentifier().getValue())
        .containsExactlyInAnyOrder("Condition/" + id, "Condition/" + other);
    assertThat(told)
        .allMatch(each -> each.getEntityFirstRep().getRole() == ProvenanceEntityRole.REMOVAL)
        .allMatch(each -> each.getTargetFirstRep().getReference().equals(patient));
  }

  @Test
  void whatItTellsOfCanBeDeletedAndWhatIsReferredToOtherwiseCannot() {
    String patient = "Patient/" + Http.create(new Patient()).id();
    String condition = Http.create(condition(patient)).id();
    assertThat(Http.delete("/" + patient).status()).isEqualTo(409);
    assertThat(Http.delete("/Condition/" + condition).status()).isEqualTo(200);
    Answer deleted = Http.delete("/" + patient);
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
  }

  @Test
  void whatAClientSendsGoesIntoTheChartOfItsTargets() {
    String patient = "Patient/" + Http.create(new Patient()).id();
    String condition = "Condition/" + Http.create(condition(patient)).id();
    Answer created = Http.create(provenance(condition));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(chart(Http.get("/Provenance/" + created.id()).resource(Provenance.class)))
        .isEqualTo(patient);

    String url = "urn:uuid:" + UUID.randomUUID();
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    add(transaction, "urn:uuid:" + UUID.randomUUID(), provenance(url));
    add(transaction, url, condition(patient));
    Answer stored = Http.post("", transaction);
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    String location = stored.bundle().getEntry().get(0).getResponse().getLocation();
    assertThat(chart(Http.get("/" + location).resource(Provenance.class))).isEqualTo(patient);
  }

  @Test
  void whatTellsOfTwoChartsIsRefused() {
    String one = "Patient/" + Http.create(new Patient()).id();
    String other = "Patient/" + Http.create(new Patient()).id();
    Answer refused = Http.create(provenance(one, other));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("one chart");
    assertThat(Http.count("/Provenance?target=" + one)).isEqualTo(1);
  }

  private static Condition condition(String patient) {
    Condition condition = new Condition();
    condition.setSubject(new Reference(patient));
    condition.setCode(new CodeableConcept().setText("Distress"));
    return condition;
  }

  private static Provenance provenance(String... targets) {
    Provenance provenance = new Provenance();
    for (String target : targets) {
      provenance.addTarget(new Reference(target));
    }
    provenance.getRecordedElement().setValueAsString("2026-02-01T10:00:00Z");
    provenance.addAgent().setWho(new Reference().setDisplay("Written on paper"));
    return provenance;
  }

  private static void add(Bundle bundle, String url, Resource resource) {
    bundle
        .addEntry()
        .setFullUrl(url)
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType());
  }

  private static List<Provenance> all(Bundle found) {
    return found.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Provenance.class::isInstance)
        .map(Provenance.class::cast)
        .toList();
  }

  private static String chart(Provenance provenance) {
    return ((Reference) provenance.getExtension().get(0).getValue()).getReference();
  }
}
