package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.BulkExport;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.TestRealm;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The access matrix of the guide's page on privacy and security is what the server does. */
class AccessMatrixTest {

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String OWN = "own";
  private static final String CONSENT = "consent";
  private static final String NAMED = "named consent";

  private static final String ACT_CODES = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final List<String> BY_NAME_ONLY = List.of("PSYTHPN", "NODSCLCD", "SDV", "SUD");

  private static final String OF_CLINICIANS =
      "openid fhirUser user/CarePlan.rs user/Encounter.rs user/MedicationAdministration.rs"
          + " user/Observation.rs user/QuestionnaireResponse.rs user/DocumentReference.rs"
          + " user/Goal.rs user/Consent.rs";

  private static CoupleInCare couple;
  private static Map<String, Bearer> callers;
  private static Map<String, Resource> records;
  private static String ownNote;

  @BeforeAll
  static void store() {
    couple = CoupleInCare.store();
    records = records();
    ownNote = note(couple.prescriber());
    callers = callers();
  }

  @Test
  void eachCellIsWhatTheServerDoes() throws InterruptedException {
    Map<String, Map<String, String>> seen = new LinkedHashMap<>();
    callers.forEach(
        (name, caller) -> {
          Map<String, String> row = new LinkedHashMap<>();
          records.forEach((kind, record) -> row.put(kind, cell(name, caller, record)));
          seen.put(name, row);
        });

    seen.put("A's hospital, in a bulk export", exported());

    assertThat(seen).isEqualTo(AccessMatrix.published().rows());
  }

  private static Map<String, String> exported() throws InterruptedException {
    Bearer hospital = callers.get("A's hospital, by its program");
    Answer begun = hospital.get("/Patient/$export", "Prefer", "respond-async");
    BulkExport export = BulkExport.await(begun, hospital::get);
    Map<String, String> row = new LinkedHashMap<>();
    records.forEach(
        (kind, record) ->
            row.put(kind, export.ids(record.fhirType()).contains(record.getIdPart()) ? YES : NO));
    return row;
  }

  private static String cell(String name, Bearer caller, Resource record) {
    if (sees(caller, record)) {
      return YES;
    }
    boolean author = record instanceof DocumentReference note && isNote(note);
    if (author && caller.get("/DocumentReference/" + ownNote).status() == 200) {
      return OWN;
    }
    return name.startsWith("B, ") ? underConsent(caller, record) : NO;
  }

  private static String underConsent(Bearer partner, Resource record) {
    List<String> sensitive =
        record.getMeta().getSecurity().stream()
            .map(Coding::getCode)
            .filter(BY_NAME_ONLY::contains)
            .toList();
    if (opens(consent(record, List.of()), partner, record)) {
      return CONSENT;
    }
    return opens(consent(record, sensitive), partner, record) ? NAMED : NO;
  }

  private static boolean opens(Consent consent, Bearer partner, Resource record) {
    Answer created = Http.create(consent);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    boolean seen = sees(partner, record);
    assertThat(Http.delete("/Consent/" + created.id()).status()).isEqualTo(200);
    assertThat(sees(partner, record)).as("after the consent is gone").isFalse();
    return seen;
  }

  /** Reading and searching say the same, or one of them tells of what the other hides. */
  private static boolean sees(Bearer caller, Resource record) {
    String type = record.fhirType();
    String id = record.getIdPart();
    boolean read = caller.get("/" + type + "/" + id).status() == 200;
    Answer search = caller.get("/%s?patient=Patient/%s&_count=100".formatted(type, couple.a()));
    boolean found = search.status() == 200 && search.body().contains(type + "/" + id + "\"");
    boolean noteByAuthor = record instanceof DocumentReference note && isNote(note) && read;
    assertThat(found || noteByAuthor).as("%s/%s found as read", type, id).isEqualTo(read);
    return read;
  }

  private static Consent consent(Resource record, List<String> named) {
    Consent consent = Examples.fresh(Consent.class, "partner-disclosure-consent-minimal");
    consent.setPatient(new Reference("Patient/" + couple.a()));
    consent.getPerformer().forEach(each -> each.setReference("Patient/" + couple.a()));
    ProvisionComponent provision = consent.getProvision();
    provision
        .getActorFirstRep()
        .setReference(new Reference(couple.record(RelatedPerson.class, couple.a())));
    provision
        .getPeriod()
        .setStartElement(new DateTimeType("2026-01-01"))
        .setEndElement(new DateTimeType(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString()));
    provision.getClass_().clear();
    provision.addClass_(new Coding("http://hl7.org/fhir/resource-types", record.fhirType(), null));
    for (String label : named) {
      provision.addSecurityLabel(new Coding(ACT_CODES, label, null));
      provision
          .getProvision()
          .forEach(
              nested -> nested.getSecurityLabel().removeIf(each -> label.equals(each.getCode())));
    }
    provision.getProvision().removeIf(nested -> !nested.hasSecurityLabel());
    return consent;
  }

  private static Map<String, Resource> records() {
    Map<String, Resource> records = new LinkedHashMap<>();
    records.put("plan", first(CarePlan.class, each -> true));
    records.put("sessions", first(Encounter.class, each -> true));
    records.put("doses", first(MedicationAdministration.class, each -> true));
    records.put("recovery", first(Observation.class, each -> hasCode(each, "recovery")));
    records.put(
        "screening verdict",
        first(Observation.class, each -> hasCode(each, "screening-determination")));
    records.put(
        "screening answers",
        first(
            QuestionnaireResponse.class,
            each -> each.getQuestionnaire().endsWith("kap-safety-screening")));
    records.put(
        "psychotherapy notes",
        Http.get("/DocumentReference/" + note(couple.therapist()))
            .resource(DocumentReference.class));
    records.put(
        "formulation",
        first(
            DocumentReference.class,
            each -> each.getType().getCodingFirstRep().getCode().equals("formulation")));
    records.put("goals", first(Goal.class, each -> true));
    records.put("consents", first(Consent.class, each -> true));
    return records;
  }

  private static <T extends Resource> T first(Class<T> type, Predicate<T> condition) {
    return couple.course().all(type).stream()
        .filter(record -> Http.json(record).contains("\"Patient/" + couple.a() + "\""))
        .filter(condition)
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasCode(Observation observation, String code) {
    return observation.getCode().getCoding().stream()
        .anyMatch(coding -> code.equals(coding.getCode()));
  }

  private static boolean isNote(DocumentReference document) {
    return document.getMeta().getSecurity().stream()
        .anyMatch(label -> "PSYTHPN".equals(label.getCode()));
  }

  private static String note(String author) {
    DocumentReference note = Examples.fresh(DocumentReference.class, "session-note-full");
    note.setSubject(new Reference("Patient/" + couple.a()));
    note.getAuthor().clear();
    note.addAuthor(new Reference(author));
    note.getContext()
        .getEncounterFirstRep()
        .setReference(couple.record(Encounter.class, couple.a()));
    Answer created = Http.create(note);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.id();
  }

  private static Map<String, Bearer> callers() {
    TestRealm realm = KeycloakUnderTest.development();
    String name = UUID.randomUUID().toString().substring(0, 8);
    String partnerOfA = couple.record(RelatedPerson.class, couple.a()).replaceFirst(".*/", "");
    realm.addPractitioner("of-a-" + name, bare(couple.prescriber()), couple.organizations().get(0));
    realm.addPractitioner("of-b-" + name, bare(clinicianOfB()), couple.organizations().get(1));
    realm.addPatient("a-" + name, couple.a());
    realm.addUser(
        "b-" + name,
        Map.of(
            "fhirUser", List.of("Patient/" + couple.b()),
            "patient", List.of(couple.b()),
            "related_person", List.of(partnerOfA)));
    realm.addUser("implementer-" + name, Map.of());
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("A's hospital, by its program", backEnd(realm, "a-" + name, 0));
    tokens.put("B's hospital, by its program", backEnd(realm, "b-" + name, 1));
    tokens.put("A's clinician", clinician(realm, "of-a-" + name, ""));
    tokens.put("A's clinician, in an emergency", clinician(realm, "of-a-" + name, " break-glass"));
    tokens.put("B's clinician", clinician(realm, "of-b-" + name, ""));
    tokens.put("B's clinician, in an emergency", clinician(realm, "of-b-" + name, " break-glass"));
    tokens.put("A, the patient", patient(realm, "a-" + name));
    tokens.put("B, the partner", patient(realm, "b-" + name));
    tokens.put(
        "an implementer",
        realm
            .implementerApp()
            .login("implementer-" + name, "user/StructureDefinition.rs")
            .accessToken());
    Map<String, Bearer> callers = new LinkedHashMap<>();
    tokens.forEach((row, token) -> callers.put(row, SecuredServer.as(token)));
    return callers;
  }

  private static String clinicianOfB() {
    String clinician = "Practitioner/" + Http.create(new Practitioner().setActive(true)).id();
    CareTeam team =
        couple.course().all(CareTeam.class).stream()
            .filter(each -> each.getSubject().getReference().equals("Patient/" + couple.b()))
            .findFirst()
            .orElseThrow();
    team.addParticipant(
        new ArrayList<>(team.getParticipant()).get(0).copy().setMember(new Reference(clinician)));
    assertThat(Http.put("/CareTeam/" + team.getIdPart(), team).status()).isEqualTo(200);
    return clinician;
  }

  private static String clinician(TestRealm realm, String user, String more) {
    return realm.ehrApp().login(user, OF_CLINICIANS + more).accessToken();
  }

  private static String patient(TestRealm realm, String user) {
    return realm.portalApp().login(user, "openid fhirUser patient/*.rs").accessToken();
  }

  private static String backEnd(TestRealm realm, String name, int organization) {
    return realm
        .addBackEnd("matrix-of-" + name, couple.organizations().get(organization))
        .credentials("system/*.rs")
        .accessToken();
  }

  private static String bare(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
