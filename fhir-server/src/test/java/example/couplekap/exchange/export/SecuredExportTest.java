package example.couplekap.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.BulkExport;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.TestRealm;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulk export by programs of two hospitals, each of which keeps the chart of one partner. */
class SecuredExportTest {

  private static final String[] LATER = {"Prefer", "respond-async"};

  private CoupleInCare couple;
  private Bearer hospitalOfA;
  private Bearer hospitalOfB;

  @BeforeEach
  void storeACouple() {
    couple = CoupleInCare.store();
    hospitalOfA = program(couple.organizations().get(0), "system/*.cruds");
    hospitalOfB = program(couple.organizations().get(1), "system/*.cruds");
  }

  @Test
  void aProgramExportsTheChartsThatItsOrganizationKeeps() throws InterruptedException {
    for (String level : List.of("", "/Patient", groupOf(0))) {
      BulkExport export =
          BulkExport.await(
              hospitalOfA.get(level + "/$export?_type=Patient,CarePlan,Encounter", LATER),
              hospitalOfA::get);

      assertThat(export.ids("Patient")).containsExactly(couple.a());
      assertThat(export.ids("CarePlan"))
          .containsExactlyElementsOf(ids(hospitalOfA.get("/CarePlan?patient=" + couple.a())));
      assertThat(export.manifest().get("requiresAccessToken").booleanValue()).isTrue();
    }
  }

  @Test
  void anExportIsThereForTheProgramThatAskedForItAlone() throws InterruptedException {
    Answer begun = hospitalOfA.get("/Patient/$export?_type=Patient", LATER);
    String status = BulkExport.path(begun.header("Content-Location"));
    String file = BulkExport.await(begun, hospitalOfA::get).files().get(0);
    Bearer another = program(couple.organizations().get(0), "system/*.cruds");

    for (Bearer other : List.of(hospitalOfB, another)) {
      assertThat(other.get(status).status()).isEqualTo(404);
      assertThat(other.get(file).status()).isEqualTo(404);
      assertThat(other.delete(status).status()).isEqualTo(404);
    }
    assertThat(Http.get(status).status()).as("by the open copy").isEqualTo(404);
    assertThat(Http.get(file).status()).isEqualTo(404);
    assertThat(SecuredServer.as("").get(file).status()).isEqualTo(401);
    assertThat(hospitalOfA.get(file).status()).isEqualTo(200);
  }

  @Test
  void aPersonExportsNothing() {
    TestRealm realm = KeycloakUnderTest.development();
    String user = "a-" + UUID.randomUUID();
    realm.addPatient(user, couple.a());
    Bearer patient =
        SecuredServer.as(
            realm.portalApp().login(user, "openid fhirUser patient/*.rs").accessToken());

    for (String path : List.of("/$export", "/Patient/$export", groupOf(0) + "/$export")) {
      assertThat(patient.get(path, LATER).status()).isEqualTo(403);
    }
    assertThat(patient.get(groupOf(0)).status()).isEqualTo(403);
  }

  @Test
  void theGroupOfAnotherOrganizationIsNotThere() {
    assertThat(hospitalOfA.get(groupOf(1)).status()).isEqualTo(404);
    assertThat(hospitalOfA.get(groupOf(1) + "/$export", LATER).status()).isEqualTo(404);
    assertThat(ids(hospitalOfA.get("/Group"))).containsExactly(groupOf(0).substring(7));
    assertThat(
            ids(
                hospitalOfA.get(
                    "/Group?managing-entity=Organization/" + couple.organizations().get(1))))
        .isEmpty();
    assertThat(hospitalOfA.get(groupOf(0)).resource(Group.class).getMember())
        .extracting(member -> member.getEntity().getReference())
        .containsExactly("Patient/" + couple.a());
  }

  @Test
  void theScopesSayOfWhichTypes() throws InterruptedException {
    Bearer narrow = program(couple.organizations().get(0), "system/Patient.rs");

    BulkExport export = BulkExport.await(narrow.get("/Patient/$export", LATER), narrow::get);

    assertThat(export.resources()).isNotEmpty().allMatch(Patient.class::isInstance);
    assertThat(narrow.get("/Patient/$export?_type=Encounter", LATER).status()).isEqualTo(403);
    assertThat(narrow.get("/Patient/$export?_type=Observation", LATER).status()).isEqualTo(403);
  }

  @Test
  void aFilterCannotLookIntoOtherRecords() {
    Answer refusal =
        hospitalOfA.get(
            "/Patient/$export?_type=CarePlan&_typeFilter=CarePlan%3Fpatient.name%3DX", LATER);

    assertThat(refusal.status()).isEqualTo(403);
  }

  @Test
  void aFileWithAChartThatIsKeptElsewhereNowIsNotHandedOut() throws InterruptedException {
    BulkExport export =
        BulkExport.await(
            hospitalOfA.get("/Patient/$export?_type=Patient", LATER), hospitalOfA::get);
    Patient moved = Http.get("/Patient/" + couple.a()).resource(Patient.class);
    moved.setManagingOrganization(new Reference("Organization/" + couple.organizations().get(1)));
    assertThat(Http.put("/Patient/" + couple.a(), moved).status()).isEqualTo(200);

    assertThat(hospitalOfA.get(export.files().get(0)).status()).isEqualTo(404);
  }

  @Test
  void eachChartOfAFileIsAccountedFor() throws InterruptedException {
    BulkExport.await(hospitalOfA.get("/Patient/$export?_type=Patient", LATER), hospitalOfA::get);

    Bundle account = hospitalOfA.get("/Patient/" + couple.a() + "/$kap-disclosures").bundle();

    assertThat(account.getEntry())
        .extracting(entry -> (AuditEvent) entry.getResource())
        .anyMatch(
            event ->
                event.getSubtype().stream().anyMatch(code -> code.getCode().equals("operation")));
  }

  @Test
  void aProgramHasSoManyExportsUnderWay() {
    List<Integer> answers =
        Stream.generate(() -> hospitalOfA.get("/Patient/$export?_type=Patient", LATER).status())
            .limit(40)
            .toList();

    assertThat(answers).contains(429).doesNotContain(500).startsWith(202);
  }

  private String groupOf(int partner) {
    return "/Group/couples-" + couple.organizations().get(partner);
  }

  private static Bearer program(String organization, String scopes) {
    return SecuredServer.as(
        KeycloakUnderTest.development()
            .addBackEnd("exporter-" + UUID.randomUUID(), organization)
            .credentials(scopes)
            .accessToken());
  }

  private static List<String> ids(Answer search) {
    return search.bundle().getEntry().stream()
        .map(entry -> entry.getResource().getIdPart())
        .toList();
  }
}
