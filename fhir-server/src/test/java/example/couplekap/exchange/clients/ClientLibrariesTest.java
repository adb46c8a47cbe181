package example.couplekap.exchange.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs come to see, whichever client library they are written with. */
class ClientLibrariesTest {

  /** As US Core words them; each finds something of partner A's chart. */
  private static final List<String> SEARCHES =
      List.of(
          "CarePlan?patient=%s&category=http://hl7.org/fhir/us/core/CodeSystem/careplan-category%%7Cassess-plan",
          "Encounter?patient=%s&date=ge2026-02-01&date=lt2026-03-01",
          "MedicationAdministration?patient=%s",
          "RelatedPerson?patient=%s",
          "Observation?patient=%s&category=survey",
          "QuestionnaireResponse?patient=%s&status=completed",
          "DocumentReference?patient=%s&category=clinical-note",
          "ServiceRequest?patient=%s&status=active",
          "Condition?patient=%s&category=encounter-diagnosis",
          "Goal?patient=%s&lifecycle-status=completed,active",
          "CareTeam?patient=%s&status=active",
          "Consent?patient=%s&status=active");

  private static CoupleInCare couple;
  private static CoupleLogins logins;
  private static String note;
  private static String screening;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    logins = CoupleLogins.of(couple);
    note = storedNote();
    screening =
        couple.course().all(QuestionnaireResponse.class).stream()
            .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.a()))
            .filter(each -> hasLabel(each, "SDV"))
            .map(ClientLibrariesTest::reference)
            .findFirst()
            .orElseThrow();
  }

  private static String storedNote() {
    DocumentReference written = Examples.fresh(DocumentReference.class, "session-note-full");
    written.setSubject(new Reference("Patient/" + couple.a()));
    written.getAuthor().clear();
    written.addAuthor(new Reference(couple.therapist()));
    written
        .getContext()
        .getEncounterFirstRep()
        .setReference(couple.record(Encounter.class, couple.a()));
    return stored(written);
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatTheServerSaysOfItself(ClientLibrary library) {
    try (FhirClient client = library.with(logins.prescriber())) {
      assertThat(client.capabilities().getFhirVersion()).isEqualTo(FHIRVersion._4_0_1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsOneChartAndWhoWroteIt(ClientLibrary library) {
    try (FhirClient client = library.with(logins.prescriber())) {
      for (String each : SEARCHES) {
        String search = each.formatted(couple.a());
        String[] parts = search.split("\\?", 2);

        Bundle found = client.search(parts[0], parts[1] + "&_revinclude=Provenance:target");

        Set<String> stored = references(Http.get("/" + search + "&_count=100").bundle());
        stored.remove(note);
        assertThat(references(found, SearchEntryMode.MATCH)).as(search).isEqualTo(stored);
        assertThat(stored).as(search).isNotEmpty();
        assertThat(found.getTotal()).as(search).isEqualTo(stored.size());
        assertThat(toldOf(found)).as(search).containsAll(stored);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void followsPagesToTheEnd(ClientLibrary library) {
    try (FhirClient client = library.with(logins.prescriber())) {
      List<Bundle> pages = client.pages("Encounter", "patient=" + couple.a() + "&_count=4");

      List<String> found = pages.stream().flatMap(page -> references(page).stream()).toList();
      assertThat(pages).hasSize(3).allMatch(page -> page.getEntry().size() <= 4);
      assertThat(found)
          .doesNotHaveDuplicates()
          .hasSameElementsAs(
              references(Http.get("/Encounter?_count=100&patient=" + couple.a()).bundle()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesAWholeChart(ClientLibrary library) {
    try (FhirClient client = library.with(logins.prescriber())) {
      Set<String> chart = references(client.everything(couple.a()));
      Bundle course = client.course(id(couple.record(CarePlan.class, couple.a())));

      assertThat(chart)
          .contains("Patient/" + couple.a(), couple.record(CarePlan.class, couple.a()), screening)
          .doesNotContain(note, "Patient/" + couple.b(), couple.record(CarePlan.class, couple.b()));
      assertThat(course.getType()).isEqualTo(BundleType.DOCUMENT);
      assertThat(references(course))
          .contains("Patient/" + couple.a(), couple.record(Encounter.class, couple.a()))
          .doesNotContain(note, screening, "Patient/" + couple.b());
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotFindWhatLabelsWithhold(ClientLibrary library) {
    try (FhirClient prescriber = library.with(logins.prescriber());
        FhirClient patient = library.with(logins.partnerA())) {
      assertNotThere(prescriber, note);
      assertNotThere(patient, note);
      assertNotThere(patient, screening);
      assertThat(prescriber.read("QuestionnaireResponse", id(screening)).getIdPart())
          .isEqualTo(id(screening));
    }
  }

  @ParameterizedTest
  @EnumSource
  void seesOfThePartnerWhatTheirConsentOpens(ClientLibrary library) {
    String plan = couple.record(CarePlan.class, couple.a());
    try (FhirClient client = library.with(logins.partnerB())) {
      assertNotThere(client, plan);

      Consent consent = disclosure();
      assertThat(references(client.search("CarePlan", "patient=" + couple.a())))
          .containsExactly(plan);
      assertThat(reference(client.read("CarePlan", id(plan)))).isEqualTo(plan);
      assertNotThere(client, note);
      assertNotThere(client, screening);
      assertNotThere(client, "Patient/" + couple.a());

      consent.setStatus(ConsentState.INACTIVE);
      assertThat(Http.put("/Consent/" + consent.getIdPart(), consent).status()).isEqualTo(200);
      assertNotThere(client, plan);
    }
  }

  @ParameterizedTest
  @EnumSource
  void storesAndStoresAgain(ClientLibrary library) {
    Condition condition = new Condition();
    String identifier = UUID.randomUUID().toString();
    condition.addIdentifier().setSystem("https://ehr.example/conditions").setValue(identifier);
    condition.setSubject(new Reference("Patient/" + couple.a()));
    condition.setCode(new CodeableConcept().setText("Insomnia"));
    String sameOne = "identifier=https://ehr.example/conditions%7C" + identifier;
    try (FhirClient client = library.with(logins.hospitalOfA())) {
      Resource created = client.create(condition);
      condition.getCode().setText("Insomnia, mended");
      Resource updated = client.updateWhere(condition, sameOne);

      assertThat(updated.getIdPart()).isEqualTo(created.getIdPart());
      assertThat(updated.getMeta().getVersionId()).isEqualTo("2");
      assertThat(references(client.search("Condition", sameOne)))
          .containsExactly(reference(created));
      assertThat(Http.get("/" + reference(created)).resource(Condition.class).getCode().getText())
          .isEqualTo("Insomnia, mended");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hearsWhatIsWrong(ClientLibrary library) {
    CarePlan unscreened =
        Http.get("/" + couple.record(CarePlan.class, couple.a())).resource(CarePlan.class);
    unscreened.setId((String) null);
    unscreened.getExtension().removeIf(each -> each.getUrl().endsWith("kap-care-plan-screening"));
    int before = Http.count("/CarePlan?patient=" + couple.a());
    try (FhirClient hospital = library.with(logins.hospitalOfA());
        FhirClient patient = library.with(logins.partnerA())) {
      OperationOutcome invalid = refusal(() -> hospital.create(unscreened));
      OperationOutcome forbidden = refusal(() -> patient.create(unscreened));

      assertThat(invalid.getIssue())
          .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
          .contains("B7");
      assertThat(forbidden.getIssueFirstRep().getDiagnostics()).contains("do not allow this");
      assertThat(Http.count("/CarePlan?patient=" + couple.a())).isEqualTo(before);
    }
  }

  private static Consent disclosure() {
    Consent consent = Examples.fresh(Consent.class, "partner-disclosure-consent-minimal");
    consent.setPatient(new Reference("Patient/" + couple.a()));
    consent
        .getProvision()
        .getActorFirstRep()
        .setReference(new Reference(couple.record(RelatedPerson.class, couple.a())));
    consent.getPerformer().forEach(each -> each.setReference("Patient/" + couple.a()));
    consent
        .getProvision()
        .getPeriod()
        .setStartElement(new DateTimeType("2026-01-01"))
        .setEndElement(new DateTimeType(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString()));
    consent.setId(stored(consent));
    return consent;
  }

  private static String stored(Resource resource) {
    Answer created = Http.create(resource);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return resource.fhirType() + '/' + created.id();
  }

  /** Neither reading nor searching tells of it. */
  private static void assertNotThere(FhirClient client, String reference) {
    String[] parts = reference.split("/", 2);
    OperationOutcome outcome = refusal(() -> client.read(parts[0], parts[1]));
    assertThat(outcome.getIssueFirstRep().getDiagnostics())
        .isEqualTo("Resource %s is not known", reference);
    assertThat(client.search(parts[0], "_id=" + parts[1]).getTotal()).isZero();
  }

  private static OperationOutcome refusal(ThrowingCallable request) {
    Refused refused = catchThrowableOfType(request, Refused.class);
    assertThat(refused).isNotNull();
    return refused.outcome();
  }

  /** The records of which the Provenances among an answer tell. */
  private static Set<String> toldOf(Bundle found) {
    return entries(found, SearchEntryMode.INCLUDE)
        .map(entry -> (Provenance) entry.getResource())
        .flatMap(provenance -> provenance.getTarget().stream())
        .map(target -> target.getReferenceElement().toUnqualifiedVersionless().getValue())
        .collect(Collectors.toSet());
  }

  private static Set<String> references(Bundle found, SearchEntryMode mode) {
    return entries(found, mode)
        .map(entry -> reference(entry.getResource()))
        .collect(Collectors.toSet());
  }

  private static Stream<BundleEntryComponent> entries(Bundle found, SearchEntryMode mode) {
    return found.getEntry().stream().filter(entry -> entry.getSearch().getMode() == mode);
  }

  private static Set<String> references(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(entry -> reference(entry.getResource()))
        .collect(Collectors.toSet());
  }

  private static boolean hasLabel(Resource resource, String code) {
    return resource.getMeta().getSecurity().stream()
        .anyMatch(label -> code.equals(label.getCode()));
  }

  private static String reference(Resource resource) {
    return resource.fhirType() + '/' + resource.getIdElement().getIdPart();
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
