package example.couplekap.protocol.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.DosingModel;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drafted from the protocols of the guide. */
class CourseDraftTest {

  private static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-03-01T10:00:00-05:00");
  private static final String KEY = "b2b1c0de-0000-4000-8000-000000000001";

  private static GuidePackage guide;

  @BeforeAll
  static void openTheGuide() throws IOException {
    guide = GuidePackage.open();
  }

  @ParameterizedTest
  @CsvSource({
    "kap-framework, single",
    "kap-va-pilot, single",
    "kap-dual-dosing, alternating-dual",
    "kap-dual-dosing, concurrent-dual"
  })
  void theFewestSessionsThatTheProtocolNamesArePlanned(String protocol, String model) {
    Bundle draft = draft(protocol, model, Map.of(), chart("ann"));

    assertThat(counts(draft))
        .containsExactly(
            Map.entry("consultation", 1),
            Map.entry("assessment", 1),
            Map.entry("feedback", 1),
            Map.entry("preparation", 1),
            Map.entry("medicine", 3),
            Map.entry("integration", 3),
            Map.entry("termination", 1));
    assertThat(
            all(draft, CarePlan.class).get(0).getActivity().stream()
                .filter(activity -> activity.hasDetail())
                .map(activity -> activity.getDetail().getCode().getCodingFirstRep().getCode()))
        .containsExactlyElementsOf(
            all(draft, ServiceRequest.class).stream().map(CourseDraftTest::type).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "integration, 6, 6, 6",
    "medicine, 1, 1, 3",
    "medicine, 12, 12, 3",
    "assessment, 0, 3, 3",
    "assessment, 2, 3, 3",
    "individual-assessment, 2, 3, 3"
  })
  void howManyIsForTheCallerToSay(String type, int count, int medicine, int integration) {
    Map<String, Integer> counts =
        counts(draft("kap-framework", "single", Map.of(type, count), chart("ann")));

    assertThat(counts.getOrDefault(type, 0)).isEqualTo(count);
    assertThat(counts)
        .containsEntry("medicine", medicine)
        .containsEntry("integration", integration);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integration | 2 | plans 3 to 6 sessions of type integration, and 2 were asked for",
        "integration | 7 | plans 3 to 6 sessions of type integration, and 7 were asked for",
        "consultation | 2 | plans 1 sessions of type consultation, and 2 were asked for",
        "medicine | 0 | plans 1 to 12 sessions of type medicine, and 0 were asked for",
        "medicine | 13 | plans 1 to 12 sessions of type medicine, and 13 were asked for",
        "massage | 1 | has no sessions of type massage; it has assessment, consultation"
      })
  void whatTheProtocolDoesNotAllowIsRefused(String type, int count, String text) {
    assertThatThrownBy(() -> draft("kap-framework", "single", Map.of(type, count), chart("ann")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(text);
  }

  @ParameterizedTest
  @CsvSource({
    "kap-framework, alternating-dual",
    "kap-va-pilot, concurrent-dual",
    "kap-dual-dosing, single"
  })
  void aProtocolIsForItsDosingModels(String protocol, String model) {
    assertThatThrownBy(() -> draft(protocol, model, Map.of(), chart("ann")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is made for the dosing model");
  }

  @Test
  void integrationWaitsForItsMedicineSession() {
    Bundle draft =
        draft("kap-framework", "single", Map.of("medicine", 2, "integration", 3), chart("ann"));

    List<String> medicine =
        draft.getEntry().stream()
            .filter(
                entry ->
                    entry.getResource() instanceof ServiceRequest request
                        && type(request).equals("medicine"))
            .map(BundleEntryComponent::getFullUrl)
            .toList();
    assertThat(
            all(draft, ServiceRequest.class).stream()
                .filter(request -> type(request).equals("integration"))
                .map(request -> request.getOccurrencePeriod().getExtension().get(0))
                .map(window -> window.getExtensionByUrl("target").getValue())
                .map(target -> ((Reference) target).getReference()))
        .containsExactly(medicine.get(0), medicine.get(1), medicine.get(1));
    assertThat(all(draft, ServiceRequest.class))
        .filteredOn(ServiceRequest::hasOccurrence)
        .allSatisfy(
            request -> {
              assertThat(type(request)).isEqualTo("integration");
              Range offset =
                  (Range)
                      request
                          .getOccurrencePeriod()
                          .getExtension()
                          .get(0)
                          .getExtensionByUrl("offset")
                          .getValue();
              assertThat(offset.getLow().getValue()).isEqualByComparingTo("2");
              assertThat(offset.getHigh().getValue()).isEqualByComparingTo("48");
            });
    assertThat(all(draft, Task.class))
        .filteredOn(Task::hasBusinessStatus)
        .extracting(
            task -> task.getDescription().replaceAll(" \\d.*", ""),
            task -> task.getBusinessStatus().getCodingFirstRep().getCode())
        .contains(
            tuple("Integration", "awaiting-session"), tuple("Medicine session", "to-be-scheduled"))
        .doesNotContain(tuple("Integration", "to-be-scheduled"));
  }

  @ParameterizedTest
  @CsvSource({"alternating-dual, 0", "concurrent-dual, 2"})
  void conjointSessionsAreTheSameInBothChartsAndOthersAreNot(String model, int together) {
    Bundle draft = draft("kap-dual-dosing", model, Map.of(), chart("ann"), chart("bea"));
    Map<String, List<String>> charts = identifiers(draft);
    List<String> shared = new ArrayList<>(charts.get("Patient/ann"));
    shared.retainAll(charts.get("Patient/bea"));

    assertThat(charts.get("Patient/ann")).hasSize(11).doesNotHaveDuplicates();
    assertThat(shared).hasSize(8 + together);
  }

  @Test
  void aChartsPartIsTheSameWithAndWithoutTheOtherChart() {
    Bundle alone = draft("kap-dual-dosing", "alternating-dual", Map.of(), chart("ann"));
    ChartStart excluded =
        new ChartStart(
            chart("bea").patient(),
            chart("bea").partner(),
            chart("bea").team(),
            List.of(verdict("bea-excluded")));
    Bundle both = draft("kap-dual-dosing", "alternating-dual", Map.of(), chart("ann"), excluded);

    assertThat(both.getEntry().subList(0, alone.getEntry().size()))
        .extracting(CourseDraftTest::json)
        .isEqualTo(alone.getEntry().stream().map(CourseDraftTest::json).toList());
    assertThat(json(both.getEntry().subList(0, alone.getEntry().size()))).doesNotContain("/bea");
    assertThat(json(both.getEntry().subList(alone.getEntry().size(), both.getEntry().size())))
        .contains("Observation/bea-excluded")
        .doesNotContain("/ann");
  }

  @Test
  void nobodyIsAskedForWhoAnswersElsewhere() {
    Bundle single = draft("kap-framework", "single", Map.of(), chart("ann"));
    Bundle dual = draft("kap-dual-dosing", "alternating-dual", Map.of(), chart("ann"));

    assertThat(asked(single, "kap-integration-reflection"))
        .containsExactlyInAnyOrder(
            "Patient/ann",
            "Patient/ann",
            "Patient/ann",
            "RelatedPerson/ann-partner",
            "RelatedPerson/ann-partner",
            "RelatedPerson/ann-partner");
    assertThat(asked(dual, "kap-integration-reflection"))
        .containsExactly("Patient/ann", "Patient/ann", "Patient/ann");
    assertThat(asked(single, "kap-safety-screening")).containsExactly("Patient/ann");
    assertThat(asked(single, "kap-recovery")).containsOnly("Practitioner/ann-prescriber");
    assertThat(asked(single, "kap-preparation-checklist"))
        .containsExactly("Practitioner/therapist");
  }

  @Test
  void theDoseIsLeftToThePrescriber() {
    MedicationRequest order =
        all(draft("kap-va-pilot", "single", Map.of(), chart("ann")), MedicationRequest.class)
            .get(0);

    assertThat(order.getStatus().toCode()).isEqualTo("draft");
    assertThat(order.getIntent().toCode()).isEqualTo("plan");
    assertThat(order.getRequester().getReference()).isEqualTo("Practitioner/ann-prescriber");
    assertThat(order.getDosageInstructionFirstRep().hasDoseAndRate()).isFalse();
    assertThat(order.getDosageInstructionFirstRep().getText()).contains("mg/kg");
  }

  @Test
  void aTeamWithoutAPrescriberIsRefused() {
    ChartStart ann = chart("ann");
    CareTeam team = ann.team();
    team.getParticipant().removeIf(each -> each.getMember().getReference().contains("prescriber"));

    assertThatThrownBy(() -> draft("kap-framework", "single", Map.of(), ann))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("CareTeam/ann-team has no prescriber");
  }

  @Test
  void theTeamOfTheCourseHasThePartnerAndThoseWithARoleInIt() {
    ChartStart ann = chart("ann");
    ann.team().addParticipant().setMember(new Reference("Practitioner/porter"));

    CareTeam team = all(draft("kap-framework", "single", Map.of(), ann), CareTeam.class).get(0);

    assertThat(team.getStatus().toCode()).isEqualTo("proposed");
    assertThat(team.getParticipant())
        .extracting(each -> each.getMember().getReference())
        .containsExactly(
            "Practitioner/therapist", "Practitioner/ann-prescriber", "RelatedPerson/ann-partner");
  }

  @Test
  void anActionThatIsNoSessionIsRefused() {
    refused("needs an id", action -> action.setDefinition(null));
    refused("needs an id", action -> action.setId(null));
    refused("needs an id", action -> action.setDefinition(medication()));
    refused(
        "needs a medication",
        action -> action.addAction().setDefinition(new CanonicalType("x/ActivityDefinition/none")));
  }

  private static CanonicalType medication() {
    return new CanonicalType(guide.canonical() + "/ActivityDefinition/kap-ketamine-dose");
  }

  private static void refused(String text, Consumer<PlanDefinitionActionComponent> change) {
    PlanDefinition definition = guide.definition(PlanDefinition.class, "kap-framework");
    change.accept(definition.getActionFirstRep());

    assertThatThrownBy(() -> TreatmentProtocol.of(definition, CourseDraftTest::activity))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("The action Consultation of the protocol")
        .hasMessageContaining(text);
  }

  @Test
  void whoHasLeftTheTeamIsNotInTheCourse() {
    ChartStart ann = chart("ann");
    ann.team()
        .getParticipant()
        .get(0)
        .setPeriod(new Period().setEndElement(new DateTimeType("2026-02-28")));

    Bundle draft = draft("kap-framework", "single", Map.of(), ann);

    assertThat(json(draft.getEntry())).doesNotContain("Practitioner/therapist");
  }

  @Test
  void onePartnerHasOnePlan() {
    assertThatThrownBy(() -> draft("kap-framework", "single", Map.of(), chart("ann"), chart("bea")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("name the identified patient alone");
  }

  private static Bundle draft(
      String protocol, String model, Map<String, Integer> counts, ChartStart... charts) {
    return new CourseDraft(
            guide.canonical(),
            TreatmentProtocol.of(
                guide.definition(PlanDefinition.class, protocol), CourseDraftTest::activity))
        .of(
            new CourseStart(
                DosingModel.of(model).orElseThrow(),
                KEY,
                LocalDate.parse("2026-03-02"),
                ASKED,
                List.of(charts),
                counts));
  }

  private static Optional<ActivityDefinition> activity(String url) {
    if (url.endsWith("/none")) {
      return Optional.of(
          new ActivityDefinition().setKind(ActivityDefinitionKind.MEDICATIONREQUEST));
    }
    return Optional.of(
        guide.definition(
            ActivityDefinition.class, url.replaceFirst(".*/", "").split("\\|", -1)[0]));
  }

  private static ChartStart chart(String name) {
    Patient patient = new Patient();
    patient.setId("Patient/" + name);
    RelatedPerson partner = new RelatedPerson();
    partner.setId("RelatedPerson/" + name + "-partner");
    CareTeam team = new CareTeam();
    team.setId("CareTeam/" + name + "-team");
    join(team, "therapist", "Practitioner/therapist");
    join(team, "prescriber", "Practitioner/" + name + "-prescriber");
    return new ChartStart(patient, partner, team, List.of());
  }

  private static void join(CareTeam team, String role, String who) {
    team.addParticipant()
        .setMember(new Reference(who))
        .addRole(
            new CodeableConcept(
                new Coding(guide.canonical() + "/CodeSystem/kap-participant-role", role, null)));
  }

  private static Observation verdict(String id) {
    Observation verdict = new Observation();
    verdict.setId("Observation/" + id);
    return verdict;
  }

  private static Map<String, Integer> counts(Bundle draft) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all(draft, ServiceRequest.class)
        .forEach(request -> counts.merge(type(request), 1, Integer::sum));
    return counts;
  }

  private static Map<String, List<String>> identifiers(Bundle draft) {
    Map<String, List<String>> identifiers = new LinkedHashMap<>();
    all(draft, ServiceRequest.class)
        .forEach(
            request ->
                identifiers
                    .computeIfAbsent(request.getSubject().getReference(), key -> new ArrayList<>())
                    .add(request.getIdentifierFirstRep().getValue()));
    return identifiers;
  }

  private static Stream<String> asked(Bundle draft, String questionnaire) {
    return all(draft, Task.class).stream()
        .filter(Task::hasInput)
        .filter(
            task ->
                task.getInputFirstRep().getValue().primitiveValue().endsWith('/' + questionnaire))
        .map(task -> task.getOwner().getReference());
  }

  private static String type(ServiceRequest request) {
    return request.getCode().getCodingFirstRep().getCode();
  }

  private static <T extends Resource> List<T> all(Bundle draft, Class<T> type) {
    return draft.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static String json(BundleEntryComponent entry) {
    return entry.getFullUrl()
        + FhirContext.forR4Cached().newJsonParser().encodeResourceToString(entry.getResource());
  }

  private static String json(List<BundleEntryComponent> entries) {
    return String.join("\n", entries.stream().map(CourseDraftTest::json).toList());
  }
}
