package example.couplekap.access.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.SmartClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program stores that may read none of it. */
class WriteOnlyTest {

  private static final String PATIENT = "urn:uuid:00000000-0000-4000-8000-00000000000a";

  /** Before any token is fetched, which the start would outlast. */
  @BeforeAll
  static void start() {
    SecuredServer.fhir();
  }

  @Test
  void aTransactionIsStoredWholeAndShowsNothing() {
    String organization = CoupleInCare.store().organizations().get(0);
    SmartClient program =
        KeycloakUnderTest.development().addBackEnd("loader-" + UUID.randomUUID(), organization);
    Bearer writer = SecuredServer.as(program.credentials("system/*.c").accessToken());
    Bearer reader = SecuredServer.as(program.credentials("system/*.rs").accessToken());
    Patient patient =
        new Patient().setManagingOrganization(new Reference("Organization/" + organization));
    Condition condition =
        new Condition()
            .setSubject(new Reference(PATIENT))
            .setCode(new CodeableConcept().setText("Distress"));
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    add(transaction, PATIENT, patient);
    add(transaction, "urn:uuid:00000000-0000-4000-8000-00000000000b", condition);

    Answer stored = writer.post("", transaction, "Prefer", "return=representation");

    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    List<BundleEntryComponent> entries = stored.bundle().getEntry();
    assertThat(entries).noneMatch(BundleEntryComponent::hasResource);
    String made = id(entries.get(0));
    assertThat(reader.get(made).resource(Patient.class).getManagingOrganization().getReference())
        .isEqualTo("Organization/" + organization);
    Bundle found = reader.get("/Condition?patient=" + made.substring(1)).bundle();
    assertThat(found.getEntry())
        .extracting(entry -> ((Condition) entry.getResource()).getSubject().getReference())
        .containsExactly(made.substring(1));
    assertThat(writer.get(made).status()).isEqualTo(403);
  }

  @Test
  void aTransactionChangesWhatItsSenderMayNotRead() {
    CoupleInCare couple = CoupleInCare.store();
    SmartClient program =
        KeycloakUnderTest.development()
            .addBackEnd("changer-" + UUID.randomUUID(), couple.organizations().get(0));
    Bearer writer = SecuredServer.as(program.credentials("system/*.cu").accessToken());
    Bearer reader = SecuredServer.as(program.credentials("system/*.rs").accessToken());
    Condition condition =
        new Condition()
            .setSubject(new Reference("Patient/" + couple.a()))
            .setCode(new CodeableConcept().setText("Distress"));
    String put = "Condition/" + writer.post("/Condition", condition).id();
    String patched = "Condition/" + writer.post("/Condition", condition).id();
    Condition changed = condition.copy();
    changed.setId(put);
    changed.addNote().setText("More is known.");
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction.addEntry().setResource(changed).getRequest().setMethod(HTTPVerb.PUT).setUrl(put);
    transaction
        .addEntry()
        .setResource(
            new Binary()
                .setContentType(Http.JSON_PATCH)
                .setData(
                    "[{\"op\":\"add\",\"path\":\"/note\",\"value\":[{\"text\":\"More is known.\"}]}]"
                        .getBytes(StandardCharsets.UTF_8)))
        .getRequest()
        .setMethod(HTTPVerb.PATCH)
        .setUrl(patched);

    Answer stored = writer.post("", transaction, "Prefer", "return=representation");

    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    assertThat(stored.bundle().getEntry()).noneMatch(BundleEntryComponent::hasResource);
    for (String reference : List.of(put, patched)) {
      assertThat(reader.get("/" + reference).resource(Condition.class).getNoteFirstRep().getText())
          .isEqualTo("More is known.");
    }
  }

  @Test
  void aConditionIsForWhoeverMaySearch() {
    CoupleInCare couple = CoupleInCare.store();
    SmartClient program =
        KeycloakUnderTest.development()
            .addBackEnd("writer-" + UUID.randomUUID(), couple.organizations().get(0));
    Bearer writer = SecuredServer.as(program.credentials("system/*.cu").accessToken());
    Identifier number =
        new Identifier().setSystem("https://ehr.example/conditions").setValue(couple.a());
    Condition condition =
        new Condition()
            .addIdentifier(number)
            .setSubject(new Reference("Patient/" + couple.a()))
            .setCode(new CodeableConcept().setText("Distress"));
    assertThat(writer.post("/Condition", condition).status()).isEqualTo(201);
    String asked = "identifier=%s|%s".formatted(number.getSystem(), number.getValue());
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(condition)
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl("Condition?" + asked);

    for (Answer refusal :
        List.of(
            writer.put("/Condition?" + asked.replace("|", "%7C"), condition),
            writer.post("/Condition", condition, "If-None-Exist", asked),
            writer.post("", transaction))) {
      assertThat(refusal.status()).isEqualTo(403);
      assertThat(refusal.error().getDiagnostics()).contains("A condition searches");
    }
    assertThat(Http.count("/Condition?" + asked.replace("|", "%7C"))).isEqualTo(1);
  }

  private static String id(BundleEntryComponent entry) {
    return "/" + new IdType(entry.getResponse().getLocation()).toUnqualifiedVersionless();
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
}
