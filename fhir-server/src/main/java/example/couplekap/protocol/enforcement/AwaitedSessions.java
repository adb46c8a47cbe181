package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.protocol.start.RelativeWindow;
import example.couplekap.validation.Finding;
import example.couplekap.validation.enforcement.PendingWrites;
import example.couplekap.validation.enforcement.Write;
import example.couplekap.validation.enforcement.WriteCheck;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Gives the task of a session that waits for another one its dates when that one is finished, and
 * takes them away when it turns out that it is not. Both are in one chart.
 */
final class AwaitedSessions implements WriteCheck {

  private static final String AWAITING = "awaiting-session";
  private static final String TO_BE_SCHEDULED = "to-be-scheduled";

  private static final Set<TaskStatus> OVER =
      EnumSet.of(
          TaskStatus.COMPLETED,
          TaskStatus.CANCELLED,
          TaskStatus.REJECTED,
          TaskStatus.FAILED,
          TaskStatus.ENTEREDINERROR);

  private final DaoRegistry daos;
  private final CourseReader reader;
  private final String statuses;

  /**
   * Works on the stored tasks.
   *
   * @param statuses the canonical URL of the guide's code system of how far the arranging has come
   */
  AwaitedSessions(DaoRegistry daos, CourseReader reader, String statuses) {
    this.daos = daos;
    this.reader = reader;
    this.statuses = statuses;
  }

  @Override
  public void prepare(PendingWrites pending) {
    // The sessions have to be stored first.
  }

  @Override
  public void carryOver(Resource before, Resource after) {
    // Nothing of a session is lost.
  }

  @Override
  public List<Finding> findings(RequestDetails request, List<Write> writes) {
    Map<RecordKey, Optional<OffsetDateTime>> ends = new HashMap<>();
    for (Write write : writes) {
      write.before().stream()
          .flatMap(AwaitedSessions::requests)
          .forEach(asked -> ends.putIfAbsent(asked, Optional.empty()));
      write.after().stream()
          .flatMap(AwaitedSessions::requests)
          .forEach(asked -> ends.put(asked, write.after().flatMap(this::end)));
    }
    ends.forEach(this::tell);
    return List.of();
  }

  /** The requests that a session fulfils. */
  private static Stream<RecordKey> requests(Resource session) {
    return session instanceof Encounter encounter
        ? encounter.getBasedOn().stream()
            .map(Reference::getReferenceElement)
            .filter(reference -> "ServiceRequest".equals(reference.getResourceType()))
            .map(reference -> new RecordKey("ServiceRequest", reference.getIdPart()))
        : Stream.empty();
  }

  private Optional<OffsetDateTime> end(Resource session) {
    return reader
        .read(session)
        .filter(Session.class::isInstance)
        .map(Session.class::cast)
        .filter(Session::isFinished)
        .flatMap(Session::end)
        .flatMap(Moment::time);
  }

  private void tell(RecordKey fulfilled, Optional<OffsetDateTime> end) {
    all(ServiceRequest.class, "_id", new TokenParam(fulfilled.id()))
        .flatMap(request -> request.getBasedOn().stream())
        .flatMap(
            plan -> all(ServiceRequest.class, "based-on", new ReferenceParam(plan.getReference())))
        .forEach(
            waiting ->
                RelativeWindow.of(waiting)
                    .filter(window -> fulfilled.toString().equals(window.target().getReference()))
                    .ifPresent(window -> tell(waiting, end.map(window::from))));
  }

  private void tell(ServiceRequest waiting, Optional<Period> period) {
    all(
            Task.class,
            "focus",
            new ReferenceParam("ServiceRequest/" + waiting.getIdElement().getIdPart()))
        .filter(task -> task.getBusinessStatus().getCoding().stream().anyMatch(this::isOurs))
        .filter(task -> !OVER.contains(task.getStatus()))
        .filter(task -> !isSame(task, period))
        .forEach(
            task -> {
              task.getRestriction().setPeriod(period.orElse(null));
              if (task.getRestriction().isEmpty()) {
                task.setRestriction(null);
              }
              task.getBusinessStatus().getCoding().stream()
                  .filter(this::isOurs)
                  .filter(coding -> Set.of(AWAITING, TO_BE_SCHEDULED).contains(coding.getCode()))
                  .forEach(
                      coding ->
                          coding
                              .setCode(period.isPresent() ? TO_BE_SCHEDULED : AWAITING)
                              .setDisplay(null));
              daos.getResourceDao(Task.class).update(task, system());
            });
  }

  private boolean isOurs(Coding coding) {
    return statuses.equals(coding.getSystem());
  }

  private static boolean isSame(Task task, Optional<Period> period) {
    return period
        .map(dates -> dates.equalsDeep(task.getRestriction().getPeriod()))
        .orElse(!task.getRestriction().hasPeriod());
  }

  private <T extends Resource> Stream<T> all(
      Class<T> type, String parameter, IQueryParameterType value) {
    return daos
        .getResourceDao(type)
        .searchForResources(SearchParameterMap.newSynchronous(parameter, value), system())
        .stream();
  }

  /** The dates follow from what the caller was allowed to write. */
  private static SystemRequestDetails system() {
    return new SystemRequestDetails();
  }
}
