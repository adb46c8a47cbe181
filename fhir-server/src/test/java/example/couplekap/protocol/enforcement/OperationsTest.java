package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's operations on courses, for each dosing model. */
class OperationsTest {

  private static final String CHECK = "/CarePlan/$kap-protocol-check";

  @ParameterizedTest
  @ValueSource(strings = {"t1-single-dosing", "t4-alternating-dual", "t5-concurrent-dual"})
  void aStoredCourseIsChecked(String name) {
    String plan = plan(StoredCourse.store(name));

    Answer read = Http.get('/' + plan + "/$kap-protocol-check");
    Answer posted = Http.post('/' + plan + "/$kap-protocol-check", new Parameters());

    assertThat(read.status()).as(read.body()).isEqualTo(200);
    assertThat(grave(read)).isEmpty();
    assertThat(rules(posted)).isEqualTo(rules(read));
  }

  @Test
  void aNoticedCourseIsToldOfRuleByRule() {
    Answer answer =
        Http.get('/' + plan(StoredCourse.store("warning-t7-noticed")) + "/$kap-protocol-check");

    assertThat(grave(answer).map(OperationsTest::rule)).contains("A4", "A11", "F4", "G3");
    assertThat(issues(answer)).allSatisfy(issue -> assertThat(issue.getExpression()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"t1-single-dosing", "t4-alternating-dual", "t5-concurrent-dual"})
  void aBundleIsCheckedAndNothingStored(String name) {
    int before = Http.count("/CarePlan");

    Answer answer = Http.post(CHECK, StoredCourse.fresh(name));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(grave(answer)).as(answer.body()).isEmpty();
    assertThat(Http.count("/CarePlan")).isEqualTo(before);
  }

  @Test
  void aBundleInXmlIsCheckedWithItsPlaces() {
    Bundle course = StoredCourse.fresh("t1-single-dosing");
    course.getEntry().removeIf(entry -> entry.getResource() instanceof Consent);

    Answer answer =
        Http.send(
            "POST", CHECK, BodyPublishers.ofString(Http.xml(course)), "Content-Type", Http.XML);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<OperationOutcomeIssueComponent> errors =
        issues(answer).filter(issue -> issue.getSeverity() == IssueSeverity.ERROR).toList();
    assertThat(errors).extracting(OperationsTest::rule).contains("K1", "D6");
    assertThat(errors)
        .allSatisfy(
            issue ->
                assertThat(issue.getLocation().get(0).getValue()).matches("Line \\d+, Col \\d+"));
  }

  @Test
  void aBundleInParametersIsCheckedWithItsPlaces() {
    Bundle course = StoredCourse.fresh("t1-single-dosing");
    course.getEntry().removeIf(entry -> entry.getResource() instanceof Consent);
    Parameters parameters = new Parameters();
    parameters.addParameter().setName("course").setResource(course);

    Answer answer = Http.post(CHECK, parameters);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<OperationOutcomeIssueComponent> errors =
        issues(answer).filter(issue -> issue.getSeverity() == IssueSeverity.ERROR).toList();
    assertThat(errors).extracting(OperationsTest::rule).contains("K1", "D6").hasSizeGreaterThan(2);
    assertThat(errors)
        .allSatisfy(
            issue -> {
              assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[");
              assertThat(issue.getLocation().get(0).getValue()).startsWith("Line ");
            });
  }

  @Test
  void nothingOrTwoThingsToCheckIsRefused() {
    String plan = plan(StoredCourse.store("t6-minimal"));

    assertThat(Http.get(CHECK).status()).isEqualTo(400);
    assertThat(Http.post(CHECK, new CarePlan()).status()).isEqualTo(400);
    assertThat(
            Http.post('/' + plan + "/$kap-protocol-check", StoredCourse.fresh("t6-minimal"))
                .status())
        .isEqualTo(400);
    assertThat(Http.get("/CarePlan/none-such/$kap-protocol-check").status()).isEqualTo(404);
    assertThat(Http.get('/' + plan + "/$kap-status?at=tomorrow").status()).isEqualTo(400);
    assertThat(Http.get('/' + plan + "/$kap-course?include-notes=maybe").status()).isEqualTo(400);
  }

  @Test
  void aCompletedCourseHasDoneWhatWasPlanned() {
    Parameters status = status(StoredCourse.store("t1-single-dosing"), "");

    assertThat(((IntegerType) status.getParameterValue("done")).getValue()).isEqualTo(8);
    assertThat(((Coding) status.getParameterValue("phase")).getCode()).isEqualTo("termination");
    assertThat(sessions(status, "done"))
        .containsEntry("integration", "3")
        .containsEntry("medicine", "3");
    assertThat(states(status)).containsExactly("met", "met", "met");
  }

  @Test
  void beforeTheFirstDoseNothingCanBeIntegrated() {
    Parameters status =
        status(StoredCourse.store("t1-single-dosing"), "?at=2026-02-01T12:00:00-05:00");

    assertThat(sessions(status, "permitted"))
        .containsEntry("medicine", "true")
        .containsEntry("integration", "false")
        .containsEntry("termination", "true");
    assertThat(forbidding(status, "integration")).containsExactly("G5");
    assertThat(states(status)).isEmpty();
  }

  @Test
  void withoutScreeningNoMedicineMayComeNext() {
    Parameters status =
        status(StoredCourse.store("t1-single-dosing"), "?at=2026-01-08T12:00:00-05:00");

    assertThat(forbidding(status, "medicine")).contains("B8", "D6");
  }

  @Test
  void aWindowOpensAndIsMet() {
    StoredCourse course = StoredCourse.store("t1-single-dosing");

    assertThat(states(status(course, "?at=2026-02-04T17:00:00-05:00"))).containsExactly("upcoming");
    assertThat(states(status(course, "?at=2026-02-05T09:00:00-05:00"))).containsExactly("open");
    assertThat(states(status(course, "?at=2026-02-05T17:00:00-05:00"))).containsExactly("met");
  }

  @Test
  void onTheDayOfTheOtherPartnersSessionNoMedicineMayComeNext() {
    StoredCourse course = StoredCourse.store("t4-alternating-dual");

    Parameters status = status(course, "?at=2026-03-23T18:00:00-04:00");

    assertThat(forbidding(status, "medicine")).containsExactly("E2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t1-single-dosing", "t4-alternating-dual", "t5-concurrent-dual"})
  void oneChartIsGivenAsADocument(String name) {
    StoredCourse course = StoredCourse.store(name);
    String plan = plan(course);
    String patient = Http.get('/' + plan).resource(CarePlan.class).getSubject().getReference();

    Answer answer = Http.get('/' + plan + "/$kap-course");

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Bundle document = answer.bundle();
    assertThat(document.getType()).isEqualTo(BundleType.DOCUMENT);
    Composition composition = (Composition) document.getEntryFirstRep().getResource();
    assertThat(composition.getSection())
        .extracting(section -> section.getTitle())
        .contains("Plan", "Sessions", "Ketamine", "Documents");
    assertThat(composition.getSection())
        .allSatisfy(section -> assertThat(section.getText().getDivAsString()).contains("<td>"));
    assertThat(answer.body())
        .doesNotContain("kap-dyad")
        .doesNotContain("PSYTHPN")
        .doesNotContain("\"SDV\"")
        .doesNotContain("NODSCLCD");
    assertThat(resources(document, "Patient")).hasSize(1);
    assertThat(answer.body()).contains(patient);
    course.all(CarePlan.class).stream()
        .map(each -> each.getSubject().getReference())
        .filter(other -> !other.equals(patient))
        .forEach(other -> assertThat(answer.body()).doesNotContain(other));
    assertThat(errors(Http.post("/Bundle/$validate", document))).allMatch(OperationsTest::isMeant);
  }

  /**
   * A document is not for storing again: it has a Composition, and no key that joins two charts.
   */
  private static boolean isMeant(String error) {
    return error.contains("type Composition") || error.contains("dyad key");
  }

  private static Stream<Resource> resources(Bundle bundle, String type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(resource -> resource.fhirType().equals(type));
  }

  private static String plan(StoredCourse course) {
    return course.reference(CarePlan.class, each -> true);
  }

  private static Parameters status(StoredCourse course, String query) {
    Answer answer = Http.get('/' + plan(course) + "/$kap-status" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.resource(Parameters.class);
  }

  private static Map<String, String> sessions(Parameters status, String part) {
    Map<String, String> values = new TreeMap<>();
    parameters(status, "session")
        .forEach(session -> values.put(type(session), part(session, part).get(0).primitiveValue()));
    return values;
  }

  private static List<String> forbidding(Parameters status, String type) {
    return parameters(status, "session")
        .filter(session -> type(session).equals(type))
        .flatMap(session -> part(session, "rule").stream())
        .map(rule -> ((Coding) rule).getCode())
        .toList();
  }

  private static List<String> states(Parameters status) {
    return parameters(status, "window")
        .map(window -> part(window, "state").get(0).primitiveValue())
        .toList();
  }

  private static String type(ParametersParameterComponent session) {
    return ((Coding) part(session, "type").get(0)).getCode();
  }

  private static List<Type> part(ParametersParameterComponent parameter, String name) {
    return parameter.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .map(ParametersParameterComponent::getValue)
        .toList();
  }

  private static Stream<ParametersParameterComponent> parameters(Parameters status, String name) {
    return status.getParameter().stream().filter(parameter -> parameter.getName().equals(name));
  }

  private static Stream<OperationOutcomeIssueComponent> issues(Answer answer) {
    return answer.resource(OperationOutcome.class).getIssue().stream();
  }

  private static List<String> errors(Answer answer) {
    return issues(answer)
        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        .map(issue -> issue.getDetails().getText())
        .toList();
  }

  private static Set<String> rules(Answer answer) {
    return new TreeSet<>(issues(answer).map(OperationsTest::rule).toList());
  }

  /** Errors and warnings. */
  private static Stream<OperationOutcomeIssueComponent> grave(Answer answer) {
    return issues(answer).filter(issue -> issue.getSeverity() != IssueSeverity.INFORMATION);
  }

  private static String rule(OperationOutcomeIssueComponent issue) {
    return String.valueOf(issue.getDetails().getCodingFirstRep().getCode());
  }
}
