package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What FHIR clients count on. */
class RestFeaturesTest {

  private static final String SYSTEM = "https://couple-kap.example/fhir/sid/test";

  @BeforeAll
  static void store() {
    assertThat(Examples.all()).isNotEmpty();
  }

  @Test
  void keepsAnUpdateFromOverwritingAnother() {
    Patient patient = stored();
    patient.setGender(AdministrativeGender.OTHER);

    Answer first = Http.put(path(patient), patient, "If-Match", "W/\"1\"");
    patient.setGender(AdministrativeGender.UNKNOWN);
    Answer second = Http.put(path(patient), patient, "If-Match", "W/\"1\"");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("ETag")).isEqualTo("W/\"2\"");
    assertThat(second.status()).isIn(409, 412);
    assertThat(Http.get(path(patient)).resource(Patient.class).getGender())
        .isEqualTo(AdministrativeGender.OTHER);
  }

  @Test
  void sendsNothingTwiceToWhomHasIt() {
    Patient patient = stored();

    assertThat(Http.get(path(patient), "If-None-Match", "W/\"1\"").status()).isEqualTo(304);
    assertThat(Http.get(path(patient), "If-None-Match", "W/\"7\"").status()).isEqualTo(200);
  }

  @Test
  void makesOneOfManyConditionalCreates() {
    Patient patient = patient();
    String condition = "identifier=" + SYSTEM + "|" + patient.getIdentifierFirstRep().getValue();

    List<Integer> statuses =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> Http.create(patient, "If-None-Exist", condition).status())
            .toList();

    assertThat(statuses).isSubsetOf(200, 201, 409, 412).containsOnlyOnce(201);
    assertThat(Http.count("/Patient?" + condition.replace("|", "%7C"))).isEqualTo(1);
  }

  @Test
  void keepsEveryVersion() {
    Patient patient = stored();
    patient.setGender(AdministrativeGender.FEMALE);
    Http.put(path(patient), patient);
    Http.delete(path(patient));

    Bundle history = Http.get(path(patient) + "/_history").bundle();

    assertThat(history.getTotal()).isEqualTo(3);
    assertThat(Http.get(path(patient) + "/_history/1").status()).isEqualTo(200);
    assertThat(Http.get(path(patient)).status()).isEqualTo(410);
  }

  @Test
  void deletesWhatOneConditionMeets() {
    Patient patient = stored();
    String search =
        "/Patient?identifier=" + SYSTEM + "%7C" + patient.getIdentifierFirstRep().getValue();

    assertThat(Http.delete(search).status()).isEqualTo(200);
    assertThat(Http.count(search)).isZero();
  }

  @Test
  void findsByTheGuidesOwnParametersAndChains() {
    CarePlan plan = Examples.get(CarePlan.class, "care-plan-full");
    String subject = plan.getSubject().getReference();

    assertThat(Http.count("/CarePlan?dosing-model=single")).isPositive();
    assertThat(Http.count("/CarePlan?partner:RelatedPerson.patient=" + subject)).isPositive();
    assertThat(Http.count("/CarePlan?partner:RelatedPerson.patient=Patient/none")).isZero();
    assertThat(Http.count("/Patient?_has:CarePlan:subject:dosing-model=single")).isPositive();
    assertThat(Http.count("/MedicationAdministration?dose-per-weight=gt0.1")).isPositive();
    assertThat(Http.count("/MedicationAdministration?dose-per-weight=gt100")).isZero();
  }

  @Test
  void findsByAComposite() {
    assertThat(Http.count("/Observation?code-value-quantity=29463-7$gt1")).isPositive();
    assertThat(Http.count("/Observation?code-value-quantity=29463-7$gt9999")).isZero();
  }

  @Test
  void bringsWhatAResourceRefersToAndWhatRefersToIt() {
    Bundle plan =
        Http.get("/CarePlan?_id=care-plan-full&_include=CarePlan:subject&_include=CarePlan:partner")
            .bundle();
    Bundle patient = Http.get("/Patient?_id=maya-lindqvist&_revinclude=CarePlan:subject").bundle();

    assertThat(types(plan)).contains("CarePlan", "Patient", "RelatedPerson");
    assertThat(types(patient)).contains("Patient", "CarePlan");
  }

  private static List<String> types(Bundle bundle) {
    return bundle.getEntry().stream().map(entry -> entry.getResource().fhirType()).toList();
  }

  @Test
  void shortensOnRequest() {
    StructureDefinition summary =
        (StructureDefinition)
            Http.get("/StructureDefinition?_id=kap-care-plan&_summary=true")
                .bundle()
                .getEntryFirstRep()
                .getResource();
    Patient elements =
        (Patient)
            Http.get("/Patient?_id=maya-lindqvist&_elements=gender")
                .bundle()
                .getEntryFirstRep()
                .getResource();

    assertThat(summary.hasSnapshot()).isFalse();
    assertThat(elements.hasGender()).isTrue();
    assertThat(elements.hasName()).isFalse();
    assertThat(Http.get("/Patient?_summary=count").bundle().hasEntry()).isFalse();
  }

  @Test
  void turnsPagesWithoutLosingOrRepeating() {
    Set<String> seen = new HashSet<>();
    int total = Http.count("/StructureDefinition");
    Bundle page = Http.get("/StructureDefinition?_count=25&_elements=url").bundle();
    while (true) {
      page.getEntry().forEach(entry -> assertThat(seen.add(entry.getFullUrl())).isTrue());
      if (page.getLink("next") == null) {
        break;
      }
      page = Http.sendTo(page.getLink("next").getUrl(), "GET", BodyPublishers.noBody()).bundle();
    }
    assertThat(seen).hasSize(total);
  }

  @Test
  void speaksXmlAndJson() {
    Answer xml = Http.get("/Patient/maya-lindqvist", "Accept", Http.XML);
    Answer json = Http.get("/Patient/maya-lindqvist", "Accept", Http.JSON);

    assertThat(xml.header("Content-Type")).contains(Http.XML);
    assertThat(xml.resource(Patient.class).equalsDeep(json.resource(Patient.class))).isTrue();
  }

  @Test
  void compressesOnRequest() {
    Answer answer = Http.get("/StructureDefinition/kap-care-plan", "Accept-Encoding", "gzip");

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void echoesAWellFormedRequestIdAndReplacesAnother() {
    String id = UUID.randomUUID().toString();

    assertThat(Http.get("/metadata", "X-Request-ID", id).header("X-Request-ID")).isEqualTo(id);
    assertThat(Http.get("/metadata", "X-Request-ID", "a b<c>").header("X-Request-ID"))
        .isNotEqualTo("a b<c>")
        .isNotBlank();
  }

  @Test
  void showsAPageToTryItOn() {
    Answer page = Http.get("/swagger-ui/", "Accept", "text/html");
    Answer definition = Http.get("/api-docs");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("swagger");
    assertThat(definition.status()).isEqualTo(200);
    assertThat(definition.body()).contains("openapi", "CarePlan");
  }

  @Test
  void saysThatItIsReadyAndHowItDoes() {
    Answer ready = root("/actuator/health/readiness");
    Answer metrics = root("/actuator/prometheus");

    assertThat(ready.body()).contains("UP");
    assertThat(metrics.status()).isEqualTo(200);
    assertThat(metrics.body()).contains("jvm_memory_used_bytes", "hikaricp_connections");
    assertThat(root("/actuator/env").status()).isEqualTo(404);
  }

  private static Answer root(String path) {
    return Http.sendTo(ServerUnderTest.root() + path, "GET", BodyPublishers.noBody());
  }

  private static Patient patient() {
    Patient patient = new Patient();
    patient.addIdentifier().setSystem(SYSTEM).setValue(UUID.randomUUID().toString());
    return patient;
  }

  private static Patient stored() {
    Answer answer = Http.create(patient());
    assertThat(answer.status()).isEqualTo(201);
    return answer.resource(Patient.class);
  }

  private static String path(Patient patient) {
    return "/Patient/" + patient.getIdPart();
  }
}
