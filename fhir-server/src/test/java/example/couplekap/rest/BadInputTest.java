package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.BadBodies;
import example.couplekap.support.Http;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Input that no careful client sends is the client's error, and is told so quickly. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {

  /** The promise is 2 seconds; a machine that builds other things at once gets more. */
  private static final Duration QUICK = Duration.ofSeconds(10);

  @TestFactory
  Stream<DynamicTest> refusesABody(CapturedOutput log) {
    return BadBodies.all().entrySet().stream()
        .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> refused(bad.getValue(), log)));
  }

  private static void refused(BadBodies.Body bad, CapturedOutput log) {
    int before = Http.count("/Patient");
    long start = System.nanoTime();

    Answer answer =
        Http.send(
            "POST",
            "/Patient",
            BodyPublishers.ofByteArray(bad.bytes()),
            "Content-Type",
            bad.contentType());

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
    assertIsRefusal(answer);
    assertThat(Http.count("/Patient")).isEqualTo(before);
    assertThat(log.getAll()).doesNotContain(BadBodies.SECRET);
  }

  private static void assertIsRefusal(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.outcome().getIssue())
        .anyMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR);
    assertThat(answer.body()).doesNotContain("\tat ", "\\tat ", "java.lang.", "ca.uhn.");
  }

  @Test
  void namesTheElementThatFhirDoesNotKnow() {
    Answer answer = Http.post("/Patient", "{\"resourceType\":\"Patient\",\"flavour\":\"x\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().getDiagnostics()).contains("flavour");
  }

  @Test
  void namesTheKeyThatIsGivenTwice() {
    Answer answer =
        Http.post("/Patient", "{\"resourceType\":\"Patient\",\n\"active\":true,\"active\":false}");

    assertThat(answer.error().getDiagnostics()).contains("'active'", "line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Patient?flavour=x",
        "/Patient?name:flavour=x",
        "/Patient?_sort=flavour",
        "/Patient?_include=Patient:flavour",
        "/Patient?_count=many",
        "/Patient?_offset=-5",
        "/Patient?_contained=flavour",
        "/Patient?name=a%00b",
        "/Patient?identifier=a%00b",
        "/Patient/%00",
        "/Patient/a%00b",
        "/Patient/no%20id",
        "/Patient/_history/1/2/3",
        "/Encounter?date=ge9999999",
        "/Encounter?date=2021-02-31",
        "/Encounter?date=zz2020",
        "/Encounter?date=tomorrow",
        "/MedicationAdministration?dose-per-weight=abc",
        "/CarePlan?subject=%20%20/x",
        "/CarePlan?_lastUpdated=soon",
        "/CarePlan/_history?_since=soon",
        "/CarePlan/_history?_at=soon",
        "?_getpages=unknown",
        "/Flavour",
        "/Claim",
        "/Flavour/1",
        "/Patient/never-was",
        "/Patient/never-was/_history/7",
        "/Patient/$flavour",
        "/$flavour"
      })
  void refusesARequest(String path) {
    assertIsRefusal(Http.get(path));
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 3000})
  void refusesAnOverlongId(int length) {
    String id = "a".repeat(length);
    String body = "{\"resourceType\":\"Patient\",\"id\":\"%s\"}".formatted(id);

    assertIsRefusal(Http.get("/Patient/" + id));
    assertIsRefusal(
        Http.send(
            "PUT", "/Patient/" + id, BodyPublishers.ofString(body), "Content-Type", Http.JSON));
  }

  @Test
  void refusesAnOverlongSearchValue() {
    assertIsRefusal(Http.get("/Patient?name=" + "a".repeat(5000)));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /Patient, 400",
    "PUT, /Patient/other, 400",
    "POST, /Observation, 400",
    "POST, /Flavour, 404",
    "POST, /Claim, 404",
    "PATCH, /Patient/never-was, 400"
  })
  void refusesAPatientSentTo(String method, String path, int status) {
    String patient = "{\"resourceType\":\"Patient\",\"id\":\"this\"}";

    Answer answer =
        Http.send(method, path, BodyPublishers.ofString(patient), "Content-Type", Http.JSON);

    assertIsRefusal(answer);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void refusesABodyWithoutAContentType() {
    assertIsRefusal(Http.send("POST", "/Patient", BodyPublishers.ofString("{}")));
  }

  @Test
  void boundsTheEntriesOfABundle() {
    Bundle batch = new Bundle().setType(BundleType.BATCH);
    for (int i = 0; i < 5000; i++) {
      batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient/never-was");
    }

    Answer answer = Http.post("", batch);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.error().getDiagnostics()).contains("at most 1000");
  }

  @Test
  void boundsAPage() {
    Bundle page = Http.get("/StructureDefinition?_count=1000000000&_elements=url").bundle();

    assertThat(page.getEntry()).hasSizeLessThanOrEqualTo(500);
  }

  @Test
  void answersAnUnknownMethodInTheSameShape() {
    Answer answer = Http.send("FLAVOUR", "/Patient", BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.outcome().getIssue()).hasSize(1);
  }

  @Test
  void answersAPathOutsideTheEndpointInTheSameShape() {
    Answer answer =
        Http.sendTo(
            example.couplekap.support.ServerUnderTest.root() + "/nowhere",
            "GET",
            BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.outcome().getIssue()).hasSize(1);
  }
}
