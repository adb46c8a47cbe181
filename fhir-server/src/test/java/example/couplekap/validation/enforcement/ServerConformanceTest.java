package example.couplekap.validation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.ConformanceCase;
import example.couplekap.guide.Finding;
import example.couplekap.guide.GuidePackage;
import example.couplekap.guide.GuideValidator;
import example.couplekap.support.Answer;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The running server says of every example and every invalid case what the guide's tests say. */
class ServerConformanceTest {

  private static final String MESSAGE_ID =
      "http://hl7.org/fhir/StructureDefinition/operationoutcome-message-id";

  /** Rules of labels, which the server meets by adding what is missing. */
  private static final Set<String> MET_BY_THE_SERVER = Set.of("P1", "P3", "P4", "P5", "P6");

  /** The dyad key, which an update that does not mention it does not take away. */
  private static final Set<String> KEPT_BY_THE_SERVER =
      Set.of("a1-dual-plan-without-dyad-key.json");

  private static GuideValidator validator;

  @BeforeAll
  static void openTheGuide() throws IOException {
    validator = new GuideValidator(GuidePackage.open());
  }

  static List<Resource> examples() {
    return Examples.all();
  }

  static List<ConformanceCase> cases() {
    return ConformanceCase.all();
  }

  /** A Bundle is a way to send resources and no type that is stored. */
  static List<ConformanceCase> storedCases() {
    return ConformanceCase.all().stream()
        .filter(defect -> !defect.base().startsWith("Bundle/"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAccepted(Resource example) {
    Answer answer = Http.put(location(example), example);

    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void validateFindsTheOneDefect(ConformanceCase defect) {
    String type = defect.base().substring(0, defect.base().indexOf('/'));

    Answer answer = Http.post("/" + type + "/$validate", defect.resource());

    assertThat(answer.status()).isEqualTo(200);
    assertFinds(defect, answer);
  }

  @ParameterizedTest
  @MethodSource("storedCases")
  void aWriteIsRefusedForAnErrorAndOnlyThen(ConformanceCase defect) {
    String path = "/" + defect.base();
    String before = Http.get(path).body();

    Answer answer = put(path, defect.resource());

    if (answer.status() == 200) {
      assertThat(
              defect.severity().equals("warning")
                  || MET_BY_THE_SERVER.contains(defect.rule())
                  || KEPT_BY_THE_SERVER.contains(defect.file()))
          .as(answer.body())
          .isTrue();
      assertThat(validator.validate(Http.get(path).body()))
          .noneMatch(finding -> finding.severity().equals("error"));
      put(path, before);
    } else {
      assertThat(defect.severity()).as(answer.body()).isEqualTo("error");
      assertThat(answer.status()).as(answer.body()).isIn(400, 422);
      if (isJudgement(answer)) {
        assertFinds(defect, answer);
      }
      assertThat(Http.get(path).body()).isEqualTo(before);
    }
  }

  /**
   * The one defect, and no other error; FHIR's own advice on open value sets may stand beside it.
   */
  private static void assertFinds(ConformanceCase defect, Answer answer) {
    List<Finding> findings = findings(answer);
    assertThat(findings).anyMatch(defect::provokes);
    assertThat(findings)
        .filteredOn(finding -> finding.severity().equals("error"))
        .hasSize(defect.severity().equals("error") ? 1 : 0);
  }

  /**
   * HAPI FHIR refuses a reference to nothing, or to another type, before the resource is judged.
   */
  private static boolean isJudgement(Answer answer) {
    return answer.resource(OperationOutcome.class).getIssueFirstRep().hasExpression();
  }

  private static Answer put(String path, String json) {
    return Http.send(
        "PUT",
        path,
        BodyPublishers.ofString(json),
        "Content-Type",
        Http.JSON,
        "Prefer",
        "return=OperationOutcome");
  }

  private static String location(Resource resource) {
    return "/" + resource.fhirType() + "/" + resource.getIdPart();
  }

  private static List<Finding> findings(Answer answer) {
    return answer.resource(OperationOutcome.class).getIssue().stream()
        .map(ServerConformanceTest::finding)
        .filter(Finding::counts)
        .toList();
  }

  private static Finding finding(OperationOutcomeIssueComponent issue) {
    String rule =
        issue.getDetails().hasCoding()
            ? issue.getDetails().getCodingFirstRep().getCode()
            : issue.getExtensionString(MESSAGE_ID);
    return new Finding(
        issue.getSeverity().toCode(),
        rule,
        issue.getExpression().get(0).getValue(),
        issue.getDetails().getText());
  }
}
