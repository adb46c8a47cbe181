package example.couplekap.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.access.SensitiveLabel;
import example.couplekap.support.Answer;
import example.couplekap.support.BulkExport;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bulk export of an open server, of a couple whose charts one organization keeps. */
class ExportTest {

  private static final String[] LATER = {"Prefer", "respond-async"};

  private static CoupleInCare couple;
  private static String group;

  @BeforeAll
  static void storeACouple() {
    couple = CoupleInCare.store();
    String organization = couple.organizations().get(0);
    Patient b = Http.get("/Patient/" + couple.b()).resource(Patient.class);
    b.setManagingOrganization(new Reference("Organization/" + organization));
    assertThat(Http.put("/Patient/" + couple.b(), b).status()).isEqualTo(200);
    group = "/Group/couples-" + organization;
  }

  @Test
  void aGroupNamesAllPatientsOfAnOrganizationAlike() {
    Group couples = Http.get(group).resource(Group.class);

    assertThat(couples.getMember())
        .extracting(member -> member.getEntity().getReference())
        .containsExactlyInAnyOrder("Patient/" + couple.a(), "Patient/" + couple.b());
    assertThat(couples.getMember())
        .allMatch(member -> !member.hasPeriod() && !member.hasExtension());
    assertThat(couples.getQuantity()).isEqualTo(2);
    assertThat(
            ids(Http.get("/Group?managing-entity=Organization/" + couple.organizations().get(0))))
        .containsExactly(couples.getIdPart());
    assertThat(Http.get("/Group/couples-unknown").status()).isEqualTo(404);
  }

  @Test
  void anExportOfAGroupHoldsTheChartsAndWhomTheyReferTo() throws InterruptedException {
    BulkExport export = BulkExport.await(Http.get(group + "/$export", LATER), Http::get);

    assertThat(export.ids("Patient")).containsExactlyInAnyOrder(couple.a(), couple.b());
    assertThat(export.ids("Organization")).contains(couple.organizations().get(0));
    assertThat(export.ids("Practitioner")).contains(id(couple.therapist()));
    for (String type : List.of("CarePlan", "Encounter", "MedicationAdministration", "Goal")) {
      assertThat(export.ids(type))
          .isNotEmpty()
          .hasSize(ofCouple(type, couple.a()) + ofCouple(type, couple.b()));
    }
    assertThat(export.resources())
        .noneMatch(
            record -> record.getMeta().getSecurity().stream().anyMatch(ExportTest::isWithheld))
        .noneMatch(ExportTest::hasDyadKey);
    assertThat(Http.count("/QuestionnaireResponse?_security=SDV&patient=" + couple.a()))
        .as("there is something to leave out")
        .isPositive();
    assertThat(Instant.parse(export.manifest().get("transactionTime").textValue()))
        .isBefore(Instant.now());
    assertThat(export.manifest().get("requiresAccessToken").booleanValue()).isFalse();
    assertThat(export.manifest().get("error")).isEmpty();
  }

  @Test
  void aPostedRequestNamesPatientsAndTypes() throws InterruptedException {
    Parameters wanted = new Parameters();
    wanted.addParameter().setName("patient").setValue(new Reference("Patient/" + couple.a()));
    wanted.addParameter("_type", "Encounter,Patient");
    wanted.addParameter("_typeFilter", "Encounter?type=medicine");
    wanted.addParameter("_outputFormat", "ndjson");

    BulkExport export = BulkExport.await(Http.post("/Patient/$export", wanted, LATER), Http::get);

    assertThat(export.ids("Patient")).containsExactly(couple.a());
    assertThat(export.ids("Encounter"))
        .isNotEmpty()
        .hasSize(Http.count("/Encounter?type=medicine&patient=" + couple.a()))
        .hasSizeLessThan(Http.count("/Encounter?patient=" + couple.a()));
    assertThat(export.resources())
        .allMatch(record -> List.of("Encounter", "Patient").contains(record.fhirType()));
  }

  @Test
  void ofAGroupOnlyThePatientsThatAreNamed() throws InterruptedException {
    Parameters wanted = new Parameters();
    wanted.addParameter("_type", "Patient");
    for (String patient : List.of(couple.a(), "not-in-the-group")) {
      wanted.addParameter().setName("patient").setValue(new Reference("Patient/" + patient));
    }

    BulkExport export = BulkExport.await(Http.post(group + "/$export", wanted, LATER), Http::get);

    assertThat(export.ids("Patient")).containsExactly(couple.a());
  }

  @Test
  void whatWasNotChangedSinceIsLeftOut() throws InterruptedException {
    Answer begun =
        Http.get(group + "/$export?_since=2999-01-01T00:00:00Z&_type=Patient,Organization", LATER);

    assertThat(BulkExport.await(begun, Http::get).resources()).isEmpty();

    Answer sinceThen =
        Http.get(group + "/$export?_since=2020-01-01T00:00:00%2B01:00&_type=Patient", LATER);

    assertThat(BulkExport.await(sinceThen, Http::get).ids("Patient")).hasSize(2);
  }

  @Test
  void anExportOfTheSystemHoldsDefinitionsOnlyIfTheyAreNamed() throws InterruptedException {
    BulkExport export =
        BulkExport.await(Http.get("/$export?_type=Questionnaire,Location", LATER), Http::get);

    assertThat(export.ids("Questionnaire")).isNotEmpty();
    assertThat(export.ids("Location")).hasSize(Http.count("/Location"));
  }

  @Test
  void anExportHoldsMoreThanAPageOfASearch() throws InterruptedException {
    String code = UUID.randomUUID().toString();
    int each = 300;
    for (int i = 0; i < 2; i++) {
      Bundle medicines = new Bundle().setType(BundleType.TRANSACTION);
      for (int j = 0; j < each; j++) {
        Medication medicine = new Medication();
        medicine.getCode().addCoding().setSystem("urn:kap:test").setCode(code);
        medicines
            .addEntry()
            .setResource(medicine)
            .getRequest()
            .setMethod(HTTPVerb.POST)
            .setUrl("Medication");
      }
      assertThat(Http.post("", medicines).status()).isEqualTo(200);
    }
    String filter = "Medication?code=urn:kap:test%7C" + code;

    BulkExport export =
        BulkExport.await(
            Http.get("/$export?_type=Medication&_typeFilter=" + filter.replace("?", "%3F"), LATER),
            Http::get);

    assertThat(export.resources()).hasSize(2 * each);
    assertThat(export.ids("Medication")).hasSize(2 * each);
  }

  @Test
  void whatIsRemovedIsNotThereAnyMore() throws InterruptedException {
    Answer begun = Http.get(group + "/$export?_type=Patient", LATER);
    BulkExport export = BulkExport.await(begun, Http::get);
    String status = BulkExport.path(begun.header("Content-Location"));
    Answer file = Http.get(export.files().get(0), "Accept", "application/fhir+ndjson");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).startsWith("application/fhir+ndjson");
    assertThat(Http.get(status, "Accept", "application/json").header("Content-Type"))
        .startsWith("application/json");

    assertThat(Http.delete(status).status()).isEqualTo(202);

    assertThat(Http.get(status).status()).isEqualTo(404);
    assertThat(Http.get(export.files().get(0)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "_type=Nonsense, names Nonsense",
    "_type=Subscription, names Subscription",
    "_outputFormat=text/csv, is text/csv",
    "_since=yesterday, must be an instant",
    "_elements=id, does not know _elements",
    "_typeFilter=status=finished, must be a search for one of the types",
    "_type=Patient&_typeFilter=Encounter?status=finished, must be a search for one of the types",
    "_typeFilter=Encounter?nonsense=1, nonsense",
    "_typeFilter=Practitioner?nonsense=1, nonsense",
    "_typeFilter=Encounter?_count=1, leave _count",
    "patient=Organization/1, must refer to a Patient"
  })
  void whatCannotBeCarriedOutIsRefusedAtOnce(String query, String reason) {
    Answer refusal =
        Http.get("/Patient/$export?" + query.replaceFirst("\\?(.*)=", "%3F$1%3D"), LATER);

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.error().getDiagnostics()).contains(reason);
  }

  @Test
  void anExportIsAskedForToBeAnsweredLater() {
    assertThat(Http.get(group + "/$export").error().getDiagnostics()).contains("respond-async");
    assertThat(Http.get("/$export-poll-status?_jobId=1").status()).isEqualTo(404);
    assertThat(Http.get("/$export-poll-status").status()).isEqualTo(400);
    assertThat(Http.get("/$export?patient=Patient/1", LATER).status()).isEqualTo(400);
    assertThat(Http.get("/Group/couples-unknown/$export", LATER).status()).isEqualTo(404);
  }

  @Test
  void whoeverIsLenientIsNotRefusedForWhatIsUnknown() throws InterruptedException {
    Answer begun =
        Http.get(
            group + "/$export?_type=Patient,Nonsense&_elements=id",
            "Prefer",
            "respond-async, handling=lenient");

    assertThat(BulkExport.await(begun, Http::get).ids("Patient")).hasSize(2);
  }

  private static int ofCouple(String type, String patient) {
    String labels =
        SensitiveLabel.WITHHELD_BY_DEFAULT.stream()
            .map(label -> "&_security:not=" + label.name())
            .reduce("", String::concat);
    return Http.count("/" + type + "?patient=" + patient + labels);
  }

  private static boolean isWithheld(Coding label) {
    return Stream.of(SensitiveLabel.values()).anyMatch(each -> each.name().equals(label.getCode()));
  }

  private static boolean hasDyadKey(Resource record) {
    return record instanceof DomainResource domain
        && domain.getExtension().stream()
            .anyMatch(extension -> extension.getUrl().endsWith("/kap-dyad"));
  }

  private static List<String> ids(Answer search) {
    return search.resource(Bundle.class).getEntry().stream()
        .map(entry -> entry.getResource().getIdPart())
        .toList();
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('/') + 1);
  }
}
