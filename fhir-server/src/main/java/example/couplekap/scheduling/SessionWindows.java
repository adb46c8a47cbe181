package example.couplekap.scheduling;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that the window of a planned session opens, or closes without the session having begun,
 * and says so in the session's Task. Nobody writes anything at these moments, and subscribers are
 * told of writes only. Doing it again changes nothing.
 */
final class SessionWindows {

  private static final Logger LOG = LoggerFactory.getLogger(SessionWindows.class);

  private static final String OPEN = "window-open";
  private static final String MISSED = "window-missed";

  /** From these a window can open, and be missed. */
  private static final List<String> BEFORE = List.of("to-be-scheduled", "scheduled");

  private static final List<TaskStatus> LIVE =
      List.of(
          TaskStatus.REQUESTED,
          TaskStatus.RECEIVED,
          TaskStatus.ACCEPTED,
          TaskStatus.READY,
          TaskStatus.INPROGRESS);

  private final IFhirResourceDao<Task> tasks;
  private final String codes;
  private final Clock clock;

  /**
   * @param codes the code system of how far the arranging of a session has come
   */
  SessionWindows(IFhirResourceDao<Task> tasks, String codes, Clock clock) {
    this.tasks = tasks;
    this.codes = codes;
    this.clock = clock;
  }

  /** Looks at all Tasks once. One that cannot be changed now keeps no other from being changed. */
  void notice() {
    for (Task task : waiting()) {
      due(task)
          .ifPresent(
              status -> {
                try {
                  set(task, status);
                } catch (BaseServerResponseException refusal) {
                  LOG.warn(
                      "{} could not be set to {}: {}",
                      task.getIdElement().toUnqualifiedVersionless().getValue(),
                      status,
                      refusal.getClass().getSimpleName());
                }
              });
    }
  }

  private List<Task> waiting() {
    TokenOrListParam statuses = new TokenOrListParam();
    LIVE.forEach(status -> statuses.add(status.toCode()));
    TokenOrListParam arranged = new TokenOrListParam();
    BEFORE.forEach(code -> arranged.add(codes, code));
    arranged.add(codes, OPEN);
    return tasks.searchForResources(
        SearchParameterMap.newSynchronous()
            .add(Task.SP_STATUS, statuses)
            .add(Task.SP_BUSINESS_STATUS, arranged),
        new SystemRequestDetails());
  }

  /** What the time has made of a Task's status, if that is not what it says. */
  private Optional<String> due(Task task) {
    Period window = task.getRestriction().getPeriod();
    Instant now = clock.instant();
    if (window.hasEnd() && !window.getEnd().toInstant().isAfter(now)) {
      return Optional.of(MISSED);
    }
    boolean open = window.hasStart() && !window.getStart().toInstant().isAfter(now);
    boolean told = code(task).filter(OPEN::equals).isPresent();
    return open && !told ? Optional.of(OPEN) : Optional.empty();
  }

  private Optional<String> code(Task task) {
    return task.getBusinessStatus().getCoding().stream()
        .filter(coding -> codes.equals(coding.getSystem()))
        .map(Coding::getCode)
        .findFirst();
  }

  /** The version in the id has the change refused if somebody else was quicker. */
  private void set(Task task, String status) {
    task.getBusinessStatus().getCoding().stream()
        .filter(coding -> codes.equals(coding.getSystem()))
        .forEach(coding -> coding.setCode(status).setDisplay(null));
    tasks.update(task, new SystemRequestDetails());
  }
}
