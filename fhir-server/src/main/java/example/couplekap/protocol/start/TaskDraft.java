package example.couplekap.protocol.start;

import example.couplekap.protocol.course.Role;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Drafts the tasks around planned sessions. */
final class TaskDraft {

  private static final String TASK_CODE = "http://hl7.org/fhir/CodeSystem/task-code";

  private final DraftedChart chart;

  TaskDraft(DraftedChart chart) {
    this.chart = chart;
  }

  /** Has a session arranged. */
  Task arrange(PlannedSession session, boolean awaitsAnother) {
    Task task = task("kap-session-task", "arrange-session", session, session.title());
    task.getCode().addCoding(new Coding(TASK_CODE, "fulfill", null));
    return task.setBusinessStatus(
        chart.concept(
            "kap-session-task-status", awaitsAnother ? "awaiting-session" : "to-be-scheduled"));
  }

  /** Has a questionnaire filled in by each who is to do so in this chart. */
  Stream<Task> fillIn(PlannedSession session, QuestionnaireStep step) {
    return step.participants().stream()
        .flatMap(participant -> owner(participant).stream())
        .map(owner -> asked(session, step).setOwner(owner));
  }

  private Task asked(PlannedSession session, QuestionnaireStep step) {
    Task task = task("kap-questionnaire-task", "fill-in-questionnaire", session, step.title());
    return task.addInput(
        new ParameterComponent(
            chart.concept("kap-task-code", "questionnaire"),
            new CanonicalType(step.questionnaire())));
  }

  private Optional<Reference> owner(StepParticipant participant) {
    return switch (participant.type()) {
      case PATIENT -> Optional.of(chart.patient());
      // A partner with a chart answers there.
      case RELATEDPERSON ->
          chart.course().dosingModel().isDual() ? Optional.empty() : Optional.of(chart.partner());
      default ->
          participant.coding().map(Coding::getCode).flatMap(Role::of).stream()
              .flatMap(chart::professionals)
              .findFirst();
    };
  }

  private Task task(String profile, String code, PlannedSession session, String description) {
    return chart
        .declaring(profile, new Task())
        .addBasedOn(chart.drafted("plan"))
        .setStatus(TaskStatus.REQUESTED)
        .setIntent(TaskIntent.ORDER)
        .setCode(chart.concept("kap-task-code", code))
        .setDescription(description)
        .setFocus(chart.drafted(SessionRequestDraft.nameOf(session.step().id(), session.number())))
        .setFor(chart.patient())
        .setAuthoredOnElement(chart.asked());
  }
}
