package example.couplekap.protocol.start;

import example.couplekap.protocol.course.Role;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Drafts the requests of planned sessions. */
final class SessionRequestDraft {

  private final DraftedChart chart;

  SessionRequestDraft(DraftedChart chart) {
    this.chart = chart;
  }

  /** What the request of a session is called among the resources of its chart. */
  static String nameOf(String action, int number) {
    return "request/" + action + '/' + number;
  }

  /**
   * Drafts one.
   *
   * @param before how many sessions are planned of the kind after which it is to begin; none if
   *     there is no such kind
   */
  ServiceRequest request(PlannedSession session, int before) {
    SessionStep step = session.step();
    ServiceRequest request = chart.declaring("kap-session-request", new ServiceRequest());
    request.addExtension(chart.episode());
    if (step.isTherapy()) {
      request.addExtension(
          chart.extension(
              "kap-attendance",
              chart.concept("kap-attendance", step.isConjoint() ? "conjoint" : "individual")));
    }
    request
        .addIdentifier(chart.identifier("session", session.identifier()))
        .addInstantiatesCanonical(step.definition().getUrl())
        .addBasedOn(chart.drafted("plan"))
        .setStatus(ServiceRequestStatus.DRAFT)
        .setIntent(ServiceRequestIntent.PLAN)
        .addCategory(chart.concept("kap-care-plan-category", "couple-kap"))
        .setCode(step.definition().getCode().copy())
        .setSubject(chart.patient())
        .setAuthoredOnElement(chart.asked());
    step.window()
        .filter(window -> before > 0)
        .ifPresent(
            window ->
                request.setOccurrence(
                    new RelativeWindow(
                            chart.drafted(
                                nameOf(window.action(), Math.min(session.number(), before))),
                            window.relationship(),
                            window.offset())
                        .occurrence()));
    step.professionals()
        .findFirst()
        .ifPresent(professional -> request.setPerformerType(professional.concept()));
    step.professionals().flatMap(this::members).forEach(request::addPerformer);
    return request;
  }

  private Stream<Reference> members(StepParticipant professional) {
    return professional.coding().map(Coding::getCode).flatMap(Role::of).stream()
        .flatMap(chart::professionals);
  }
}
