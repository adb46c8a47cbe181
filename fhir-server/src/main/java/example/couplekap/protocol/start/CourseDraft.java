package example.couplekap.protocol.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * The draft of a course. Each chart's part follows from that chart and the dyad key alone, whatever
 * the other chart holds; and from no verdict of a screening.
 */
public final class CourseDraft {

  private final String canonical;
  private final TreatmentProtocol protocol;

  /**
   * Drafts by a protocol.
   *
   * @param canonical the base of the guide's canonical URLs
   */
  public CourseDraft(String canonical, TreatmentProtocol protocol) {
    this.canonical = canonical;
    this.protocol = protocol;
  }

  /**
   * Drafts a course.
   *
   * @return a transaction that can be posted as it is
   * @throws StartRefused if the protocol does not allow what was asked for, or a chart lacks what
   *     it takes
   */
  public Bundle of(CourseStart course) {
    protocol.require(course.dosingModel());
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.getMeta().addProfile(canonical + "/StructureDefinition/kap-course-bundle");
    course
        .charts()
        .forEach(
            chart ->
                part(new DraftedChart(canonical, protocol, course, chart))
                    .forEach(bundle::addEntry));
    return bundle;
  }

  private List<BundleEntryComponent> part(DraftedChart chart) {
    List<PlannedSession> sessions = chart.sessions();
    Optional<ActivityDefinition> medication =
        sessions.stream().flatMap(session -> session.step().medication().stream()).findFirst();
    PlanDraft plan = new PlanDraft(chart);
    List<BundleEntryComponent> entries = new ArrayList<>();
    entries.add(entry(chart.address("episode"), plan.episode()));
    entries.add(entry(chart.address("team"), plan.team()));
    entries.add(entry(chart.address("plan"), plan.plan(sessions, medication.isPresent())));
    medication.ifPresent(
        activity ->
            entries.add(
                entry(chart.address("order"), new KetamineRequestDraft(chart).order(activity))));
    Map<String, Long> counts =
        sessions.stream()
            .collect(Collectors.groupingBy(session -> session.step().id(), Collectors.counting()));
    sessions.forEach(session -> entries.addAll(around(session, chart, counts)));
    return entries;
  }

  private static List<BundleEntryComponent> around(
      PlannedSession session, DraftedChart chart, Map<String, Long> counts) {
    String name = SessionRequestDraft.nameOf(session.step().id(), session.number());
    long before =
        session.step().window().map(window -> counts.getOrDefault(window.action(), 0L)).orElse(0L);
    ServiceRequest request =
        new SessionRequestDraft(chart).request(session, Math.toIntExact(before));
    TaskDraft tasks = new TaskDraft(chart);
    List<BundleEntryComponent> entries = new ArrayList<>();
    entries.add(entry(chart.address(name), request));
    entries.add(
        entry(chart.address(name + "/task"), tasks.arrange(session, request.hasOccurrence())));
    session.step().questionnaires().stream()
        .filter(step -> !isAnswered(step, chart))
        .forEach(
            step ->
                tasks
                    .fillIn(session, step)
                    .forEach(
                        task ->
                            entries.add(
                                entry(
                                    chart.address(
                                        String.join(
                                            "/", name, step.id(), task.getOwner().getReference())),
                                    task))));
    return entries;
  }

  /** Who was screened need not be asked again. */
  private static boolean isAnswered(QuestionnaireStep step, DraftedChart chart) {
    List<Observation> screenings = chart.chart().screenings();
    return !screenings.isEmpty()
        && step.questionnaire()
            .startsWith(chart.canonical() + "/Questionnaire/kap-safety-screening");
  }

  private static BundleEntryComponent entry(String address, Resource resource) {
    BundleEntryComponent entry =
        new BundleEntryComponent().setFullUrl(address).setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    return entry;
  }
}
