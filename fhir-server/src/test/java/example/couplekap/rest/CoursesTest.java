package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's whole courses: loaded in one request, read back, refused, judged as a Bundle. */
class CoursesTest {

  private static final Path COURSES = Path.of("../ig/target/courses");
  private static final String SCREENING = "kap-care-plan-screening";

  @BeforeAll
  static void storeTheExamples() {
    assertThat(Examples.all()).isNotEmpty();
  }

  static List<Path> courses() throws IOException {
    try (Stream<Path> files = Files.list(COURSES)) {
      return files.sorted().toList();
    }
  }

  @Test
  void areSeven() throws IOException {
    assertThat(courses()).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void isLoadedByOneRequestAndReadBackWithItsSessions(Path file) throws IOException {
    Bundle course = read(file);

    Answer answer = Http.post("", course);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<BundleEntryComponent> stored = answer.bundle().getEntry();
    for (int i = 0; i < stored.size(); i++) {
      if (course.getEntry().get(i).getResource() instanceof CarePlan) {
        assertSessions(stored.get(i).getResponse().getLocation());
      }
    }
  }

  private static void assertSessions(String location) {
    CarePlan plan = Http.get("/" + location).resource(CarePlan.class);
    String patient = plan.getSubject().getReference();
    assertThat(Http.count("/Encounter?patient=" + patient)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void isValidAsABundle(Path file) throws IOException {
    assertThat(errors(Http.post("/Bundle/$validate", Files.readString(file)))).isEmpty();
  }

  @Test
  void withoutLabelsIsValidAsATransactionAndNotAsItStands() throws IOException {
    Bundle course = read(COURSES.resolve("t1-single-dosing.json"));
    resources(course).forEach(resource -> resource.getMeta().getSecurity().clear());

    assertThat(errors(Http.post("/Bundle/$validate?mode=create", course))).isEmpty();
    assertThat(errors(Http.post("/Bundle/$validate", course))).isNotEmpty();
  }

  @Test
  void withoutItsScreeningIsRefusedWhole() throws IOException {
    Bundle course = read(COURSES.resolve("t1-single-dosing.json"));
    resources(course)
        .filter(CarePlan.class::isInstance)
        .forEach(
            plan ->
                ((CarePlan) plan)
                    .getExtension()
                    .removeIf(extension -> extension.getUrl().endsWith(SCREENING)));
    int before = Http.count("/CarePlan");

    Answer answer = Http.post("", course);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.error().getDetails().getCodingFirstRep().getCode()).isEqualTo("B7");
    assertThat(Http.count("/CarePlan")).isEqualTo(before);
    assertThat(errors(Http.post("/Bundle/$validate", course)))
        .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
        .containsOnly("B7");
  }

  @Test
  void isNotStoredAsABundle() {
    assertThat(Http.get("/Bundle/t1/$validate").status()).isEqualTo(404);
  }

  private static Bundle read(Path file) throws IOException {
    return FhirContext.forR4Cached()
        .newJsonParser()
        .parseResource(Bundle.class, Files.readString(file));
  }

  private static Stream<Resource> resources(Bundle course) {
    return course.getEntry().stream().map(BundleEntryComponent::getResource);
  }

  private static List<OperationOutcomeIssueComponent> errors(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.resource(OperationOutcome.class).getIssue().stream()
        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        .toList();
  }
}
