package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the writes to one chart pass one after the other before they take a database connection.
 * They would wait for each other in the database anyway; here they wait without holding what the
 * writes of other couples need.
 */
@Interceptor
public final class CoupleQueue {

  private static final String PLACES = CoupleQueue.class.getName();
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private static final Set<RestOperationTypeEnum> WRITES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE,
          RestOperationTypeEnum.TRANSACTION);

  /** The methods of requests that name what they change, and do not hold it. */
  private static final Set<RequestTypeEnum> BY_NAME =
      EnumSet.of(RequestTypeEnum.DELETE, RequestTypeEnum.PATCH);

  /** The same methods, as entries of a Bundle have them. */
  private static final Set<HTTPVerb> ENTRIES_BY_NAME = EnumSet.of(HTTPVerb.DELETE, HTTPVerb.PATCH);

  private final CourseReader reader;
  private final StoredCharts stored;
  private final TransactionTemplate reading;
  private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();

  /**
   * Queues by what the database and the reader tell of a request.
   *
   * @param reading a template for transactions that only read
   */
  CoupleQueue(CourseReader reader, StoredCharts stored, TransactionTemplate reading) {
    this.reader = reader;
    this.stored = stored;
    this.reading = reading;
  }

  /**
   * Waits for the writes that came earlier.
   *
   * @throws ResourceVersionConflictException if they take too long
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void enter(RequestDetails request, RestOperationTypeEnum operation) {
    if (!WRITES.contains(operation) || request.getUserData().containsKey(PLACES)) {
      return;
    }
    Deque<Place> held = new ArrayDeque<>();
    request.getUserData().put(PLACES, held);
    long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
    for (String patient : patients(request)) {
      Place place = places.compute(patient, CoupleQueue::joined);
      if (!place.take(deadline)) {
        places.computeIfPresent(patient, CoupleQueue::withdrawn);
        throw tooBusy();
      }
      held.push(place);
    }
  }

  /** Lets the next write pass. */
  @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
  public void leave(RequestDetails request) {
    @SuppressWarnings("unchecked")
    Deque<Place> held = (Deque<Place>) request.getUserData().remove(PLACES);
    if (held != null) {
      for (Place place : held) {
        place.free.release();
        places.computeIfPresent(place.patient, CoupleQueue::withdrawn);
      }
    }
  }

  private static Place joined(String patient, Place known) {
    Place place = known == null ? new Place(patient) : known;
    place.visitors++;
    return place;
  }

  private static Place withdrawn(String patient, Place place) {
    place.visitors--;
    return place.visitors == 0 ? null : place;
  }

  private static ResourceVersionConflictException tooBusy() {
    return new ResourceVersionConflictException(
        "Other writes to this course have been under way for %d seconds; send the request again."
            .formatted(LONGEST_WAIT.toSeconds()));
  }

  /** In the order in which all requests take them, so that no two wait for each other. */
  private Set<String> patients(RequestDetails request) {
    Set<String> patients = new TreeSet<>();
    resources(request.getResource())
        .flatMap(resource -> reader.glance(resource).stream())
        .flatMap((CourseRecord each) -> each.patient().stream())
        .map(RecordKey::id)
        .forEach(patients::add);
    Set<RecordKey> named = named(request).collect(Collectors.toSet());
    if (!named.isEmpty()) {
      reading
          .execute(status -> stored.patients(named))
          .values()
          .forEach(patient -> patients.add(patient.id()));
    }
    return patients;
  }

  /** What is to be deleted or patched: whose it is stands in the database only. */
  private static Stream<RecordKey> named(RequestDetails request) {
    if (request.getResource() instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .map(BundleEntryComponent::getRequest)
          .filter(entry -> ENTRIES_BY_NAME.contains(entry.getMethod()))
          .map(entry -> new IdType(entry.getUrl()))
          .filter(id -> id.hasResourceType() && id.hasIdPart())
          .map(RecordKey::of);
    }
    IIdType id = request.getId();
    return BY_NAME.contains(request.getRequestType()) && id != null && id.hasIdPart()
        ? Stream.of(new RecordKey(request.getResourceName(), id.getIdPart()))
        : Stream.empty();
  }

  private static Stream<Resource> resources(IBaseResource body) {
    return body instanceof Bundle bundle
        ? bundle.getEntry().stream().map(BundleEntryComponent::getResource).filter(Objects::nonNull)
        : Stream.ofNullable((Resource) body);
  }

  /** One chart's place; its visitors are counted under the lock of the map's entry. */
  private static final class Place {

    private final Semaphore free = new Semaphore(1, true);
    private final String patient;
    private int visitors;

    Place(String patient) {
      this.patient = patient;
    }

    boolean take(long deadline) {
      try {
        return free.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
