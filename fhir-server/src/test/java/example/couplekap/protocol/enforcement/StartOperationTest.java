package example.couplekap.protocol.enforcement;

import static example.couplekap.support.CoupleAtIntake.drafted;
import static example.couplekap.support.CoupleAtIntake.start;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import example.couplekap.support.Answer;
import example.couplekap.support.CoupleAtIntake;
import example.couplekap.support.CoupleAtIntake.Chart;
import example.couplekap.support.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course is started by what {@code $kap-start} drafts, posted as it is. */
class StartOperationTest {

  private static final String SINGLE = "kap-framework";
  private static final String DUAL = "kap-dual-dosing";
  private static final Path PAGE = Path.of("../ig/input/pagecontent/starting-a-course.md");

  @ParameterizedTest
  @CsvSource({"kap-framework", "kap-va-pilot"})
  void aCourseOfOneDosedPartnerIsPostedAsItIsDrafted(String protocol) {
    Chart chart = CoupleAtIntake.store().a();

    Bundle draft = draft(protocol, start("single", chart));

    assertThat(validated(draft)).isEmpty();
    assertThat(checked(draft)).isEmpty();
    String plan = CoupleAtIntake.location(posted(draft), "CarePlan").orElseThrow();
    assertThat(planned(plan))
        .containsEntry("consultation", 1)
        .containsEntry("individual-assessment", 0)
        .containsEntry("medicine", 3)
        .containsEntry("integration", 3)
        .containsEntry("termination", 1);
    assertThat(requested(chart)).isEqualTo(planned(plan));
    assertThat(grave(Http.get('/' + plan + "/$kap-protocol-check"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"alternating-dual", "concurrent-dual"})
  void twoPlansShareADyadKeyAndNothingElse(String model) {
    CoupleAtIntake couple = CoupleAtIntake.store();

    Bundle draft = draft(DUAL, start(model, couple.a(), couple.b()));

    assertThat(validated(draft)).isEmpty();
    assertThat(checked(draft)).isEmpty();
    assertThat(drafted(draft, CarePlan.class)).hasSize(2);
    assertThat(drafted(draft, CarePlan.class).stream().map(StartOperationTest::dyad).distinct())
        .hasSize(1);
    posted(draft);
    assertThat(requested(couple.a())).isEqualTo(requested(couple.b()));
  }

  @Test
  void theOtherSiteDraftsItsPartWithTheSameKeyAndTheSameSessions() {
    CoupleAtIntake couple = CoupleAtIntake.store();
    Bundle first = draft(DUAL, start("alternating-dual", couple.a()));
    String dyad = dyad(drafted(first, CarePlan.class).get(0));
    posted(first);

    Parameters parameters = start("alternating-dual", couple.b());
    parameters.addParameter().setName("dyad").setValue(new StringType(dyad));
    Bundle second = draft(DUAL, parameters);
    posted(second);

    assertThat(sessions(first, "integration"))
        .hasSize(3)
        .isEqualTo(sessions(second, "integration"));
    assertThat(sessions(first, "medicine"))
        .hasSize(3)
        .doesNotContainAnyElementsOf(sessions(second, "medicine"));
  }

  @Test
  void aSchedulingSystemFindsTheSessionsAndTheirTasks() {
    Chart chart = CoupleAtIntake.store().a();
    posted(draft(SINGLE, start("single", chart)));

    List<ServiceRequest> requests =
        all("/ServiceRequest?patient=" + chart.id(), ServiceRequest.class);
    List<Task> tasks =
        all("/Task?patient=" + chart.id() + "&business-status=awaiting-session", Task.class);

    assertThat(requests).hasSize(11);
    assertThat(tasks).hasSize(3);
    ServiceRequest integration =
        requests.stream()
            .filter(
                each ->
                    ("ServiceRequest/" + each.getIdElement().getIdPart())
                        .equals(tasks.get(0).getFocus().getReference()))
            .findFirst()
            .orElseThrow();
    Reference after =
        (Reference)
            integration
                .getOccurrencePeriod()
                .getExtension()
                .get(0)
                .getExtensionByUrl("target")
                .getValue();
    assertThat(requests)
        .filteredOn(each -> code(each).equals("medicine"))
        .extracting(each -> "ServiceRequest/" + each.getIdElement().getIdPart())
        .contains(after.getReference());
    assertThat(all("/MedicationRequest?patient=" + chart.id(), MedicationRequest.class))
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.getStatus().toCode()).isEqualTo("draft");
              assertThat(order.getRequester().getReference()).isEqualTo(chart.prescriber());
              assertThat(order.getDosageInstructionFirstRep().hasDoseAndRate()).isFalse();
            });
  }

  /** What the guide shows is what the server takes and gives. */
  @Test
  void theRequestAndTheWindowInTheGuideAreThoseOfTheServer() throws IOException {
    List<String> shown = Splitter.on("```json").splitToList(Files.readString(PAGE));
    Chart chart = CoupleAtIntake.store().a();
    String request =
        example(shown.get(1))
            .replace("Patient/1012", chart.patient())
            .replace("RelatedPerson/1013", chart.partner())
            .replace("CareTeam/1015", chart.team());

    Answer draft = Http.post("/PlanDefinition/kap-framework/$kap-start", request);
    assertThat(draft.status()).as(draft.body()).isEqualTo(200);
    posted(draft.bundle());

    Answer found = Http.get("/ServiceRequest?code=integration&patient=" + chart.id());
    assertThat(found.bundle().getTotal()).isEqualTo(4);
    assertThat(withoutIds(found.body())).contains(withoutIds(example(shown.get(2))));
  }

  private static String example(String text) {
    return text.substring(0, text.indexOf("```"));
  }

  private static String withoutIds(String json) {
    return json.replaceAll("\\s", "").replaceAll("ServiceRequest/[^\"/]+", "ServiceRequest/id");
  }

  @Test
  void whatIsRevokedIsPlannedNoMore() {
    Chart chart = CoupleAtIntake.store().a();
    String plan =
        CoupleAtIntake.location(posted(draft(SINGLE, start("single", chart))), "CarePlan")
            .orElseThrow();
    ServiceRequest request =
        all("/ServiceRequest?patient=" + chart.id(), ServiceRequest.class).stream()
            .filter(each -> code(each).equals("integration"))
            .findFirst()
            .orElseThrow();

    request.setStatus(ServiceRequestStatus.REVOKED);
    Answer revoked = Http.put("/ServiceRequest/" + request.getIdElement().getIdPart(), request);

    assertThat(revoked.status()).as(revoked.body()).isEqualTo(200);
    assertThat(planned(plan)).containsEntry("integration", 2);
  }

  @ParameterizedTest
  @CsvSource({"cleared", "deferred", "excluded"})
  void noVerdictChangesTheDraft(String verdict) {
    Chart chart = CoupleAtIntake.store().a();
    Parameters parameters = start("single", chart);
    String determination = chart.screened(verdict);
    parameters.addParameter().setName("screening").setValue(new Reference(determination));

    Bundle draft = draft(SINGLE, parameters);

    assertThat(Http.json(draft)).contains(determination).doesNotContain(verdict);
    assertThat(drafted(draft, Task.class))
        .noneMatch(task -> task.getDescription().contains("Safety screening"));
    posted(draft);
  }

  @Test
  void moreSessionsArePlannedWhereTheProtocolAllowsThem() {
    Chart chart = CoupleAtIntake.store().a();

    Bundle draft = draft(SINGLE, counting(start("single", chart), "integration", 5));

    assertThat(sessions(draft, "integration")).hasSize(5);
    assertThat(sessions(draft, "medicine")).hasSize(5);
  }

  @Test
  void whatDoesNotFitIsRefusedWithWhatWould() {
    CoupleAtIntake couple = CoupleAtIntake.store();
    Parameters single = start("single", couple.a());

    refused(422, "made for the dosing model alternating-dual or concurrent-dual", DUAL, single);
    refused(422, "3 to 6 sessions of type integration", SINGLE, counting(single, "integration", 7));
    refused(
        422, "name the identified patient alone", SINGLE, start("single", couple.a(), couple.b()));
    refused(400, "takes one of: single", SINGLE, start("triple", couple.a()));
    refused(400, "The parameter patient is missing", SINGLE, start("single"));
    refused(404, "PlanDefinition/none is not known", "none", start("single", couple.a()));
    Parameters foreign = start("single", couple.a());
    foreign
        .addParameter()
        .setName("screening")
        .setValue(new Reference(couple.b().screened("cleared")));
    refused(422, "is in the chart of no patient that was given", SINGLE, foreign);
    Parameters unknown = start("single", couple.a());
    unknown.addParameter().setName("since").setValue(new StringType("2026"));
    refused(400, "There is no parameter since here", SINGLE, unknown);
    Parameters typed = start("single", couple.a());
    typed.addParameter().setName("start").setValue(new StringType("2026-03-02"));
    refused(400, "takes a value of type date", SINGLE, typed);
    Parameters nobody = start("single", couple.a());
    nobody.getParameter().get(1).setValue(new Reference("Patient/nobody"));
    refused(404, "Patient/nobody is not known", SINGLE, nobody);
    Parameters group = start("single", couple.a());
    group.getParameter().get(1).setValue(new Reference("Group/couple"));
    refused(400, "takes a reference to a Patient on this server", SINGLE, group);
    refused(
        400, "type code", SINGLE, "{\"name\": \"dosing-model\", \"_valueCode\": {\"id\": \"x\"}}");
    refused(400, "There is no parameter null", SINGLE, "{\"valueCode\": \"single\"}");
    assertThat(Http.get("/PlanDefinition/kap-framework/$kap-start").status()).isEqualTo(405);
    assertThat(
            Http.post("/PlanDefinition/kap-framework/$kap-start?dosing-model=single", single)
                .status())
        .isEqualTo(400);
    assertThat(Http.post("/PlanDefinition/kap-framework/$kap-start", new Patient()).status())
        .isEqualTo(400);
  }

  private static void refused(int status, String text, String protocol, Parameters parameters) {
    Answer answer = Http.post("/PlanDefinition/" + protocol + "/$kap-start", parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(text);
  }

  private static void refused(int status, String text, String protocol, String parameter) {
    Answer answer =
        Http.post(
            "/PlanDefinition/" + protocol + "/$kap-start",
            "{\"resourceType\": \"Parameters\", \"parameter\": [" + parameter + "]}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(text);
  }

  private static Parameters counting(Parameters parameters, String type, int count) {
    Parameters counted = parameters.copy();
    ParametersParameterComponent session = counted.addParameter().setName("session");
    session.addPart().setName("type").setValue(new CodeType(type));
    session.addPart().setName("count").setValue(new UnsignedIntType(count));
    return counted;
  }

  private static Bundle draft(String protocol, Parameters parameters) {
    Answer answer = Http.post("/PlanDefinition/" + protocol + "/$kap-start", parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.bundle();
  }

  private static Bundle posted(Bundle draft) {
    Answer answer = Http.post("", draft);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.bundle();
  }

  private static Stream<String> validated(Bundle draft) {
    return grave(Http.post("/Bundle/$validate", draft));
  }

  private static Stream<String> checked(Bundle draft) {
    return grave(Http.post("/CarePlan/$kap-protocol-check", draft));
  }

  /** The errors and warnings. */
  private static Stream<String> grave(Answer answer) {
    return answer.outcome().getIssue().stream()
        .filter(
            issue ->
                issue.getSeverity() == IssueSeverity.ERROR
                    || issue.getSeverity() == IssueSeverity.WARNING
                    || issue.getSeverity() == IssueSeverity.FATAL)
        .map(issue -> issue.getExpression() + " " + issue.getDiagnostics());
  }

  private static Map<String, Integer> planned(String plan) {
    Map<String, Integer> planned = new TreeMap<>();
    Http.get('/' + plan + "/$kap-status").resource(Parameters.class).getParameter().stream()
        .filter(parameter -> parameter.getName().equals("session"))
        .forEach(
            session ->
                planned.put(
                    ((Coding) session.getPart().get(0).getValue()).getCode(),
                    ((IntegerType) session.getPart().get(1).getValue()).getValue()));
    return planned;
  }

  /** How many sessions of each kind a scheduling system finds requested. */
  private static Map<String, Integer> requested(Chart chart) {
    Map<String, Integer> requested = new TreeMap<>(Map.of("individual-assessment", 0));
    all("/ServiceRequest?patient=" + chart.id(), ServiceRequest.class)
        .forEach(request -> requested.merge(code(request), 1, Integer::sum));
    return requested;
  }

  private static List<String> sessions(Bundle draft, String type) {
    return drafted(draft, ServiceRequest.class).stream()
        .filter(request -> code(request).equals(type))
        .map(request -> request.getIdentifierFirstRep().getValue())
        .toList();
  }

  private static String code(ServiceRequest request) {
    return request.getCode().getCodingFirstRep().getCode();
  }

  private static String dyad(CarePlan plan) {
    return plan.getExtension().stream()
        .map(extension -> extension.getValue())
        .filter(Identifier.class::isInstance)
        .map(value -> ((Identifier) value).getValue())
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Resource> List<T> all(String search, Class<T> type) {
    return Http.get(search + "&_count=100").bundle().getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(type::cast)
        .toList();
  }
}
