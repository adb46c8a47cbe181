package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.CourseCase;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every course case of the guide through the running server: the operation that checks a Bundle and
 * the transaction that writes it name the rules of the table, no more and no fewer. That the
 * Bundle's profile names them too is tested with the guide.
 */
class CourseCasesTest {

  private static final String CHECK = "/CarePlan/$kap-protocol-check?at=2027-01-01T00:00:00Z";
  private static final String MESSAGE_ID =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id";

  /** The key of a finding about a whole course. */
  private static final Pattern OF_COURSE = Pattern.compile("kap-[a-z]\\d+-course.*");

  static List<CourseCase> cases() {
    return CourseCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOperationNamesExactlyTheRules(CourseCase course) {
    Answer answer = Http.post(CHECK, course.resource());

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(findings(Stream.of(answer.resource(OperationOutcome.class))))
        .isEqualTo(course.findings());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWriteNamesExactlyTheRulesAndIsRefusedForErrors(CourseCase course) {
    Answer answer =
        Http.post("", ofAnotherCouple(course.resource()), "Prefer", "return=OperationOutcome");

    boolean refused = !course.errors().isEmpty();
    assertThat(answer.status()).as(answer.body()).isEqualTo(refused ? 422 : 200);
    Stream<OperationOutcome> outcomes =
        refused
            ? Stream.of(answer.resource(OperationOutcome.class))
            : answer.bundle().getEntry().stream()
                .map(entry -> (OperationOutcome) entry.getResponse().getOutcome());
    assertThat(findings(outcomes.filter(Objects::nonNull))).isEqualTo(course.findings());
  }

  /** The course with a dyad key that no other couple on the server has. */
  private static String ofAnotherCouple(String course) {
    return FhirContext.forR4Cached()
        .newJsonParser()
        .parseResource(Bundle.class, course)
        .getEntry()
        .stream()
        .map(BundleEntryComponent::getResource)
        .filter(EpisodeOfCare.class::isInstance)
        .flatMap(episode -> ((EpisodeOfCare) episode).getExtension().stream())
        .map(extension -> ((Identifier) extension.getValue()).getValue())
        .findFirst()
        .map(key -> course.replace(key, UUID.randomUUID().toString()))
        .orElse(course);
  }

  private static Set<String> findings(Stream<OperationOutcome> outcomes) {
    Set<String> findings = new TreeSet<>();
    outcomes
        .flatMap(outcome -> outcome.getIssue().stream())
        .filter(CourseCasesTest::isOfCourse)
        .forEach(
            issue ->
                findings.add(
                    issue.getSeverity().toCode()
                        + ' '
                        + issue.getDetails().getCodingFirstRep().getCode()));
    return findings;
  }

  private static boolean isOfCourse(OperationOutcomeIssueComponent issue) {
    return issue.getExtensionsByUrl(MESSAGE_ID).stream()
        .map(extension -> extension.getValue().primitiveValue())
        .anyMatch(key -> OF_COURSE.matcher(key).matches());
  }
}
