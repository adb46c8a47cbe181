package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.protocol.LinkedChartMask;
import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Severity;
import example.couplekap.validation.enforcement.PendingWrites;
import example.couplekap.validation.enforcement.Write;
import example.couplekap.validation.enforcement.WriteCheck;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * Judges the courses that a request touches, as it leaves them, inside its transaction: one after
 * the other for each couple, whichever copy of the server they come through.
 */
final class CourseChecks implements WriteCheck {

  private final CourseReader reader;
  private final DyadKeys keys;
  private final CourseLocks locks;
  private final StoredCourses stored;
  private final Protocol protocol;
  private final ProtocolFindings findings;
  private final OneChart charts;
  private final Audience audience;
  private final Clock clock;

  CourseChecks(
      CourseReader reader,
      DyadKeys keys,
      CourseLocks locks,
      StoredCourses stored,
      Protocol protocol,
      ProtocolFindings findings,
      OneChart charts,
      Audience audience,
      Clock clock) {
    this.reader = reader;
    this.keys = keys;
    this.locks = locks;
    this.stored = stored;
    this.protocol = protocol;
    this.findings = findings;
    this.charts = charts;
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  public void prepare(PendingWrites pending) {
    keys.complete(pending);
    lock(pending.resources().flatMap(resource -> reader.glance(resource).stream()).toList());
  }

  @Override
  public void carryOver(Resource before, Resource after) {
    keys.carryOver(before, after);
  }

  @Override
  public List<Finding> findings(RequestDetails request, List<Write> writes) {
    Map<Write, Change> changes = new LinkedHashMap<>();
    writes.forEach(write -> changes.put(write, change(write)));
    List<Change> ofCourses = changes.values().stream().filter(Change::isOfCourse).toList();
    Map<RecordKey, CourseRecord> now = ofCourses.isEmpty() ? Map.of() : load(ofCourses);
    Consequences consequences = heard(request, now, ofCourses);
    Map<RecordKey, String> places =
        writes.stream()
            .collect(
                Collectors.toMap(CourseChecks::key, Write::expression, (first, second) -> first));
    Function<RecordKey, Optional<String>> place = key -> Optional.ofNullable(places.get(key));
    return Stream.of(
            consequences.refusing().stream().map(error -> findings.tell(error, place)),
            consequences.told().stream().map(finding -> tell(finding, place)),
            charts.findings(changes, now, consequences).stream())
        .flatMap(Function.identity())
        .toList();
  }

  /**
   * What follows for the couple's course; to a caller who may not read all of it, in the words of
   * the chart that the caller writes to.
   */
  private Consequences heard(
      RequestDetails request, Map<RecordKey, CourseRecord> now, List<Change> changes) {
    Instant at = clock.instant();
    Consequences ofCourse = Consequences.of(protocol, now, changes, at);
    Set<RecordKey> hidden =
        now.values().stream()
            .flatMap(record -> record.patient().stream())
            .distinct()
            .filter(patient -> !audience.mayRead(request, patient))
            .collect(Collectors.toSet());
    if (hidden.isEmpty()) {
      return ofCourse;
    }
    Map<RecordKey, CourseRecord> readable = new HashMap<>(now);
    readable.values().removeIf(record -> record.patient().filter(hidden::contains).isPresent());
    Consequences ofOneChart = Consequences.of(protocol, readable, changes, at);
    return new Consequences(
        LinkedChartMask.refusal(ofCourse.refusing(), ofOneChart.refusing(), changes.get(0).key()),
        LinkedChartMask.apply(ofOneChart.told()));
  }

  /** What does not refuse the write is at most a warning about it. */
  private Finding tell(ProtocolFinding finding, Function<RecordKey, Optional<String>> places) {
    Finding told = findings.tell(finding, places);
    return told.isError() ? told.withSeverity(Severity.WARNING) : told;
  }

  private Change change(Write write) {
    Optional<CourseRecord> after = write.after().flatMap(reader::read);
    return new Change(
        key(write),
        write.before().flatMap(reader::read),
        after,
        SafetyFacts.includes(write.after(), after));
  }

  private static RecordKey key(Write write) {
    return RecordKey.of(write.after().or(write::before).orElseThrow().getIdElement());
  }

  private Map<RecordKey, CourseRecord> load(List<Change> changes) {
    List<CourseRecord> versions =
        changes.stream()
            .flatMap(change -> Stream.of(change.before(), change.after()))
            .flatMap(Optional::stream)
            .toList();
    lock(versions);
    Map<RecordKey, Optional<CourseRecord>> written = new HashMap<>();
    changes.forEach(change -> written.put(change.key(), change.after()));
    return stored.load(patients(versions), written);
  }

  private void lock(Collection<CourseRecord> records) {
    Set<String> patients = patients(records);
    Set<String> dyads =
        records.stream()
            .flatMap(record -> record.header().dyad().stream())
            .collect(Collectors.toSet());
    if (!patients.isEmpty() || !dyads.isEmpty()) {
      locks.lock(patients, dyads);
    }
  }

  private static Set<String> patients(Collection<CourseRecord> records) {
    return records.stream()
        .flatMap(record -> record.patient().stream())
        .map(RecordKey::id)
        .collect(Collectors.toSet());
  }
}
