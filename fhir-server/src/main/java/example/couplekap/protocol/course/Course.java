package example.couplekap.protocol.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that belongs to one couple's treatment: one chart for each partner who is a patient.
 *
 * @param charts the charts, in the order of their patients' keys
 */
public record Course(List<Chart> charts) {

  /** Copies what it is given. */
  public Course {
    charts = List.copyOf(charts);
  }

  /** Files the records of one course by chart; a record that names no patient is left out. */
  public static Course of(Collection<? extends CourseRecord> records) {
    SortedMap<RecordKey, List<CourseRecord>> byPatient = new TreeMap<>();
    for (CourseRecord each : records) {
      each.patient()
          .ifPresent(
              patient -> byPatient.computeIfAbsent(patient, key -> new ArrayList<>()).add(each));
    }
    return new Course(
        byPatient.entrySet().stream()
            .map(chart -> new Chart(chart.getKey(), chart.getValue()))
            .toList());
  }

  /** Whether either chart holds that record. */
  public boolean holds(RecordKey key) {
    return charts.stream().anyMatch(chart -> chart.holds(key));
  }

  /** All records of one kind, in both charts. */
  public <T extends CourseRecord> Stream<T> all(Class<T> kind) {
    return charts.stream().flatMap(chart -> chart.all(kind));
  }

  /** The other partner's chart, as seen from one of the two. */
  public Stream<Chart> others(Chart chart) {
    return charts.stream().filter(other -> !other.patient().equals(chart.patient()));
  }

  /** Where to tell what concerns the course as a whole: once in each chart. */
  public Stream<CourseRecord> anchors() {
    return charts.stream().flatMap(chart -> chart.anchor().stream());
  }

  /** Sessions of one kind that are or were held, in both charts. */
  public Stream<Session> held(SessionType type) {
    return charts.stream().flatMap(chart -> chart.held(type));
  }

  /** How many finished sessions are of one kind; one that is mirrored in two charts counts once. */
  public long countFinished(SessionType type) {
    List<Session> once = new ArrayList<>();
    held(type)
        .filter(Session::isFinished)
        .filter(session -> once.stream().noneMatch(session::isSameAs))
        .forEach(once::add);
    return once.size();
  }

  /**
   * How many sessions are finished, medicine sessions apart; a combined one counts as each kind.
   */
  public long countFinished() {
    return Stream.of(SessionType.values())
        .filter(type -> type != SessionType.MEDICINE)
        .mapToLong(this::countFinished)
        .sum();
  }

  /** Whether there is a document of that kind, in either chart. */
  public boolean hasDocument(DocumentType type) {
    return all(Document.class).anyMatch(document -> document.type() == type);
  }

  /** Whether any plan doses both partners. */
  public boolean isDual() {
    return charts.stream().flatMap(chart -> chart.plan().stream()).anyMatch(Plan::isDual);
  }

  /** Whether both partners are dosed in that medicine session. */
  public boolean isConcurrent(Chart chart, Session session) {
    return session.hasCoDosedPartner()
        || others(chart)
            .flatMap(other -> other.held(SessionType.MEDICINE))
            .anyMatch(session::isSameAs);
  }

  /** The session that a link of an integration session names; the partner's by its identifier. */
  public Optional<InChart<Session>> find(Chart chart, SessionLink link) {
    return Stream.concat(Stream.of(chart), others(chart))
        .flatMap(each -> each.all(Session.class).map(session -> new InChart<>(each, session)))
        .filter(found -> link.names(found.record()))
        .findFirst();
  }

  /** The integration sessions, in either chart, that work through a medicine session. */
  public Stream<Session> integrations(Session medicine) {
    return charts.stream()
        .flatMap(
            chart ->
                chart
                    .held(SessionType.INTEGRATION)
                    .filter(
                        integration ->
                            integration.integrates().stream()
                                .flatMap(link -> find(chart, link).stream())
                                .anyMatch(found -> found.record().isSameAs(medicine))));
  }

  /**
   * A record and the chart in which it stands.
   *
   * @param chart the chart
   * @param record the record
   */
  public record InChart<T extends CourseRecord>(Chart chart, T record) {}
}
