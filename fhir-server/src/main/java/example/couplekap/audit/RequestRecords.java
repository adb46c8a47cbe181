package example.couplekap.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.access.Chart;
import example.couplekap.access.Disclosed;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import example.couplekap.access.enforcement.RequestRights;
import example.couplekap.storage.ChartIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Tells from a request and its answer what is to be recorded: one record for each chart of which
 * something was shown, told or asked, or one without a chart.
 */
final class RequestRecords {

  private static final int REFUSED = 400;

  private final RequestRights rights;
  private final ChartIndex charts;
  private final Clock clock;

  RequestRecords(RequestRights rights, ChartIndex charts, Clock clock) {
    this.rights = rights;
    this.charts = charts;
    this.clock = clock;
  }

  /**
   * What is to be recorded of a request that was answered, besides what its writes recorded.
   *
   * @param request what was asked
   * @param agent who asked
   * @param trail what came to be known while it was carried out
   * @param answer what was answered
   */
  List<AuditRecord> of(RequestLine request, Agent agent, RequestTrail trail, Answered answer) {
    Optional<Bundle> sent = trail.bundle();
    return answer.status() < REFUSED && sent.isPresent()
        ? entries(sent.get(), (Bundle) answer.resource().orElseThrow(), agent, trail)
        : of(request, trail.details().map(RequestDetails::getResource), agent, trail, answer);
  }

  /** A Bundle and its answer have the same entries in the same order. */
  private List<AuditRecord> entries(Bundle sent, Bundle answered, Agent agent, RequestTrail trail) {
    List<AuditRecord> records = new ArrayList<>();
    for (int i = 0; i < sent.getEntry().size(); i++) {
      BundleEntryComponent entry = sent.getEntry().get(i);
      BundleEntryRequestComponent request = entry.getRequest();
      records.addAll(
          of(
              RequestLine.of(request.getMethod().toCode(), request.getUrl()),
              Optional.ofNullable(entry.getResource()),
              agent,
              trail,
              Answered.of(answered.getEntry().get(i))));
    }
    return records;
  }

  private List<AuditRecord> of(
      RequestLine request,
      Optional<? extends IBaseResource> sent,
      Agent agent,
      RequestTrail trail,
      Answered answer) {
    boolean done = answer.status() < REFUSED;
    AuditRecord.Target named = AuditRecord.Target.of(request);
    if (done && request.interaction().isWrite()) {
      AuditRecord.Target target = answer.location().map(named::at).orElse(named);
      return isRecorded(target, trail)
          ? List.of()
          : records(request, target, agent, trail, answer, charts(target, Set.of()), Set.of());
    }
    if (done) {
      Set<String> shown = shown(request, named, trail, answer);
      return records(request, named, agent, trail, answer, shown, request.patients());
    }
    Set<String> asked = new TreeSet<>(request.patients());
    sent.flatMap(resource -> Chart.patientOf((Resource) resource)).ifPresent(asked::add);
    return records(request, named, agent, trail, answer, Set.of(), charts(named, asked));
  }

  /** One record for each chart that was shown or asked for, or one without a chart. */
  private List<AuditRecord> records(
      RequestLine request,
      AuditRecord.Target target,
      Agent agent,
      RequestTrail trail,
      Answered answer,
      Set<String> shown,
      Set<String> asked) {
    Instant now = clock.instant();
    Set<String> all = new TreeSet<>(shown);
    all.addAll(asked);
    if (all.isEmpty()) {
      return List.of(
          new AuditRecord(
              now, request.interaction(), answer.status(), Optional.empty(), false, target, agent));
    }
    Optional<Rights> caller =
        answer.status() < REFUSED ? trail.details().flatMap(rights::of) : Optional.empty();
    return all.stream()
        .map(
            patient ->
                new AuditRecord(
                    now,
                    request.interaction(),
                    answer.status(),
                    Optional.of(patient),
                    shown.contains(patient)
                        || (!isOfTheTrail(target)
                            && caller.filter(known -> reaches(known, patient)).isPresent()),
                    target.without(others(all, patient)),
                    agent.as(caller.flatMap(known -> partner(known, patient)))))
        .toList();
  }

  /** Who reads the audit trail sees nothing of the charts that it is about. */
  private static boolean isOfTheTrail(AuditRecord.Target target) {
    return target.type().map(RecordKind::of).filter(RecordKind.AUDIT::equals).isPresent();
  }

  /** Whoever may look into a chart learns something from finding nothing there. */
  private static boolean reaches(Rights caller, String patient) {
    return caller.reach().includes(patient);
  }

  private static Set<String> others(Set<String> all, String patient) {
    Set<String> others = new TreeSet<>(all);
    others.remove(patient);
    return others;
  }

  /** A write that changed nothing was not recorded with its transaction, for there was none. */
  private static boolean isRecorded(AuditRecord.Target target, RequestTrail trail) {
    String type = target.type().orElse("") + "/";
    return target
        .id()
        .map(id -> trail.written().contains(type + id))
        .orElseGet(() -> trail.written().stream().anyMatch(record -> record.startsWith(type)));
  }

  private Set<String> shown(
      RequestLine request, AuditRecord.Target target, RequestTrail trail, Answered answer) {
    Set<String> shown = new TreeSet<>();
    answer.resource().stream().flatMap(RequestRecords::patients).forEach(shown::add);
    if (shown.isEmpty() && request.interaction() == Interaction.OPERATION) {
      shown.addAll(trail.heard(target.id().orElse("")));
    }
    return charts(target, shown);
  }

  /** The charts that are known, or else that of the record which is named. */
  private Set<String> charts(AuditRecord.Target target, Set<String> known) {
    return known.isEmpty() ? chart(target).map(Set::of).orElse(Set.of()) : known;
  }

  private Optional<String> chart(AuditRecord.Target target) {
    return target.type().flatMap(type -> target.id().flatMap(id -> charts.patient(type, id)));
  }

  private static Stream<String> patients(IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .map(BundleEntryComponent::getResource)
          .flatMap(Stream::ofNullable)
          .flatMap(RequestRecords::patients);
    }
    // A Group of couples tells of each whom it names that this patient is treated.
    return answer instanceof Group group
        ? group.getMember().stream()
            .map(member -> member.getEntity().getReferenceElement().getIdPart())
        : Chart.patientOf((Resource) answer).stream();
  }

  /** The id by which a chart knows a caller to whom a consent opened something of it. */
  private static Optional<String> partner(Rights caller, String patient) {
    return caller.caller().patient().filter(patient::equals).isPresent()
        ? Optional.empty()
        : caller.disclosed().openings().stream()
            .filter(opening -> opening.disclosure().patient().filter(patient::equals).isPresent())
            .map(Disclosed.Opening::relatedPerson)
            .findFirst();
  }

  /**
   * How a request was answered.
   *
   * @param status in HTTP
   * @param resource what was shown
   * @param location the id of the resource that was written
   */
  record Answered(int status, Optional<IBaseResource> resource, Optional<String> location) {

    private static final int CODE = 3;

    static Answered of(BundleEntryComponent entry) {
      BundleEntryResponseComponent response = entry.getResponse();
      return new Answered(
          Integer.parseInt(response.getStatus().substring(0, CODE)),
          Optional.ofNullable(entry.getResource()),
          location(response.getLocation()));
    }

    /** The id in an address, which may be absent. */
    static Optional<String> location(String address) {
      return Optional.ofNullable(address).map(IdType::new).map(IdType::getIdPart);
    }
  }
}
