package example.couplekap.protocol.status;

import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.rule.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a course stands, as seen from one chart.
 *
 * @param phase the furthest phase that was begun
 * @param done how many sessions are finished, medicine sessions apart (rule A11)
 * @param sessions each kind of session, in the order of the phases
 * @param windows the medicine sessions of this chart that are finished, in the order of time
 * @param findings what breaks a rule at this instant
 */
public record CourseStatus(
    Optional<SessionType> phase,
    long done,
    List<SessionProgress> sessions,
    List<MedicineWindow> windows,
    List<ProtocolFinding> findings) {

  /** Rule G5: there is nothing to integrate before a medicine session is over. */
  private static final String NOTHING_TO_INTEGRATE = "G5";

  /** Copies what it is given. */
  public CourseStatus {
    sessions = List.copyOf(sessions);
    windows = List.copyOf(windows);
    findings = List.copyOf(findings);
  }

  /**
   * Works out where a course stands.
   *
   * @param whole the course with all that is known of it
   * @param patient from whose chart it is seen
   * @param at at which instant; what came later is left out of account
   */
  public static CourseStatus of(Protocol protocol, Course whole, RecordKey patient, Instant at) {
    Course course = CourseAt.of(whole, at);
    Chart chart =
        course.charts().stream()
            .filter(each -> each.patient().equals(patient))
            .findFirst()
            .orElseThrow();
    return new CourseStatus(
        Stream.of(SessionType.values())
            .filter(type -> course.held(type).findAny().isPresent())
            .reduce((earlier, later) -> later),
        course.countFinished(),
        Stream.of(SessionType.values())
            .map(type -> progress(protocol, course, chart, type, at))
            .toList(),
        windows(course, chart),
        protocol.check(course, at));
  }

  private static SessionProgress progress(
      Protocol protocol, Course course, Chart chart, SessionType type, Instant at) {
    List<ProtocolFinding> news = new NextSession(course, chart, type, at).findings(protocol);
    TreeSet<String> forbidding = new TreeSet<>();
    TreeSet<String> advising = new TreeSet<>();
    news.forEach(finding -> (finding.isError() ? forbidding : advising).add(finding.rule()));
    advising.removeAll(forbidding);
    if (type == SessionType.INTEGRATION && NextSession.integrable(course).findAny().isEmpty()) {
      forbidding.add(NOTHING_TO_INTEGRATE);
    }
    return new SessionProgress(
        type,
        chart.planned(type),
        course.countFinished(type),
        List.copyOf(forbidding),
        List.copyOf(advising));
  }

  private static List<MedicineWindow> windows(Course course, Chart chart) {
    return chart
        .held(SessionType.MEDICINE)
        .flatMap(
            medicine ->
                Window.of(medicine).stream()
                    .map(
                        window ->
                            new MedicineWindow(medicine, window, metBy(course, medicine, window))))
        .sorted((one, other) -> one.window().end().compareTo(other.window().end()))
        .toList();
  }

  private static List<Session> metBy(Course course, Session medicine, Window window) {
    List<Session> once = new ArrayList<>();
    course
        .integrations(medicine)
        .filter(window::isMetBy)
        .filter(session -> once.stream().noneMatch(session::isSameAs))
        .forEach(once::add);
    return once;
  }
}
