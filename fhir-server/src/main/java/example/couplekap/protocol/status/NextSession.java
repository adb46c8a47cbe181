package example.couplekap.protocol.status;

import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionLink;
import example.couplekap.protocol.course.SessionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;

/**
 * A session that is imagined to begin at an instant, with ketamine given if it is a medicine
 * session, so that the rules themselves say whether it may come next. Under concurrent dosing the
 * partners are imagined to be dosed together once each has had a session alone.
 */
final class NextSession {

  private static final RecordKey SESSION = new RecordKey("Encounter", "next");
  private static final RecordKey DOSE = new RecordKey("MedicationAdministration", "next");
  private static final BigDecimal USUAL_DOSE = new BigDecimal("0.75");
  private static final BigDecimal USUAL_WEIGHT = new BigDecimal("70");

  private final Course course;
  private final Chart chart;
  private final SessionType type;
  private final Instant at;

  NextSession(Course course, Chart chart, SessionType type, Instant at) {
    this.course = course;
    this.chart = chart;
    this.type = type;
    this.at = at;
  }

  /** What the rules would find that they do not find without it. */
  List<ProtocolFinding> findings(Protocol protocol) {
    List<ProtocolFinding> before = protocol.check(course, at);
    List<CourseRecord> records = new ArrayList<>(course.all(CourseRecord.class).toList());
    records.add(session());
    if (type == SessionType.MEDICINE) {
      records.add(dose());
    }
    return protocol.check(Course.of(records), at).stream()
        .filter(finding -> before.stream().noneMatch(finding::isSameAs))
        .toList();
  }

  /** The medicine sessions that an integration session could work through. */
  static Stream<Session> integrable(Course course) {
    return course.held(SessionType.MEDICINE).filter(Session::isFinished);
  }

  private Session session() {
    return new Session(
        header(SESSION),
        EncounterStatus.INPROGRESS,
        Set.of(type),
        type == SessionType.MEDICINE
            ? Optional.empty()
            : Optional.of(type != SessionType.INDIVIDUAL_ASSESSMENT),
        Optional.of(moment()),
        Optional.empty(),
        Set.of(),
        participants(),
        type == SessionType.INTEGRATION ? links() : List.of(),
        true);
  }

  private RecordHeader header(RecordKey key) {
    return new RecordHeader(
        key, Optional.of(chart.patient()), Set.of(), Optional.empty(), Set.of(), Set.of(), false);
  }

  /** In the offset in which the course is written: "the same day" is a matter of that. */
  private Moment moment() {
    ZoneOffset offset =
        course
            .all(Session.class)
            .flatMap(session -> session.start().stream())
            .flatMap(start -> start.time().stream())
            .max(Comparator.naturalOrder())
            .map(OffsetDateTime::getOffset)
            .orElse(ZoneOffset.UTC);
    return Moment.at(at.atOffset(offset));
  }

  private List<Participant> participants() {
    Optional<RecordKey> partner = chart.plan().flatMap(Plan::partner);
    return switch (type) {
      case INDIVIDUAL_ASSESSMENT -> List.of();
      case MEDICINE ->
          isTogether()
              ? List.of(
                  new Participant(
                      partner,
                      Set.of(Role.CO_DOSED_PARTNER),
                      Optional.of(PartnerPresence.CO_DOSING),
                      false))
              : List.of();
      default -> List.of(new Participant(partner, Set.of(Role.PARTNER), Optional.empty(), false));
    };
  }

  private boolean isTogether() {
    return chart.dosingModel().filter(DosingModel.CONCURRENT_DUAL::equals).isPresent()
        && course.charts().size() > 1
        && course.charts().stream()
            .allMatch(each -> each.held(SessionType.MEDICINE).findAny().isPresent());
  }

  private List<SessionLink> links() {
    return integrable(course)
        .map(
            medicine ->
                medicine.patient().equals(Optional.of(chart.patient()))
                    ? new SessionLink(Optional.of(medicine.key()), Optional.empty())
                    : new SessionLink(
                        Optional.empty(), medicine.identifiers().stream().sorted().findFirst()))
        .toList();
  }

  private Dose dose() {
    return new Dose(
        header(DOSE),
        MedicationAdministrationStatus.INPROGRESS,
        Optional.of(SESSION),
        Optional.of(moment()),
        List.of(),
        Optional.of(USUAL_DOSE),
        Optional.of(USUAL_WEIGHT),
        Optional.of(true));
  }
}
