package example.couplekap.protocol.course;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;

/**
 * One partner's part of a course: the records of one chart.
 *
 * @param patient whose chart it is
 * @param records its records, in the order of their keys
 */
public record Chart(RecordKey patient, List<CourseRecord> records) {

  /** Which plan says what the course is, where a chart has several. */
  private static final Map<CarePlanStatus, Integer> PRECEDENCE =
      new EnumMap<>(
          Map.of(
              CarePlanStatus.ACTIVE, 0,
              CarePlanStatus.ONHOLD, 1,
              CarePlanStatus.COMPLETED, 2,
              CarePlanStatus.REVOKED, 3,
              CarePlanStatus.DRAFT, 4));

  /** Puts the records in order. */
  public Chart {
    records = records.stream().sorted(Comparator.comparing(CourseRecord::key)).toList();
  }

  /** All records of one kind. */
  public <T extends CourseRecord> Stream<T> all(Class<T> kind) {
    return records.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** One record of one kind. */
  public <T extends CourseRecord> Optional<T> find(Class<T> kind, RecordKey key) {
    return all(kind).filter(record -> record.key().equals(key)).findFirst();
  }

  /** Whether it holds that record. */
  public boolean holds(RecordKey key) {
    return records.stream().anyMatch(record -> record.key().equals(key));
  }

  /** The plan by which this chart's sessions are judged. */
  public Optional<Plan> plan() {
    return all(Plan.class)
        .min(
            Comparator.<Plan, Integer>comparing(
                    plan -> PRECEDENCE.getOrDefault(plan.status(), PRECEDENCE.size()))
                .thenComparing(Plan::key));
  }

  /**
   * How many sessions of a kind the plan foresees: those that are requested under it, or where none
   * of that kind was ever requested, those that it lists.
   */
  public long planned(SessionType type) {
    List<SessionRequest> requests =
        plan().stream()
            .flatMap(
                plan ->
                    all(SessionRequest.class)
                        .filter(request -> request.plans().contains(plan.key())))
            .filter(request -> request.type() == type)
            .toList();
    return requests.isEmpty()
        ? plan().stream().flatMap(plan -> plan.planned().stream()).filter(type::equals).count()
        : requests.stream().filter(SessionRequest::standing).count();
  }

  /** Where to tell what concerns the chart as a whole: its plan, or else its episode. */
  public Optional<CourseRecord> anchor() {
    return plan().map(CourseRecord.class::cast).or(() -> all(Episode.class).findFirst());
  }

  /** The dosing model of the plan. */
  public Optional<DosingModel> dosingModel() {
    return plan().flatMap(Plan::dosingModel);
  }

  /** Sessions that are or were held. */
  public Stream<Session> held() {
    return all(Session.class).filter(Session::isHeld);
  }

  /** Sessions of one kind that are or were held. */
  public Stream<Session> held(SessionType type) {
    return held().filter(session -> session.is(type));
  }

  /** Ketamine that was given. */
  public Stream<Dose> given() {
    return all(Dose.class).filter(Dose::isGiven);
  }

  /** Whether the person had been cleared in a completed safety screening by that time. */
  public boolean isClearedBy(Moment time) {
    return all(Determination.class)
        .filter(Determination::permits)
        .anyMatch(
            verdict -> verdict.reached().filter(reached -> !reached.isAfter(time)).isPresent());
  }

  /** Whether the person's safety screening had come to any verdict by that time. */
  public boolean isScreenedBy(Moment time) {
    return all(Determination.class)
        .filter(Determination::complete)
        .anyMatch(
            verdict -> verdict.reached().filter(reached -> !reached.isAfter(time)).isPresent());
  }

  /** The verdict in force at that time that forbids treating the couple together, if it does. */
  public Optional<Determination> forbiddingAt(Moment time) {
    return all(Determination.class)
        .filter(Determination::forbids)
        .filter(verdict -> verdict.reached().filter(reached -> isBy(reached, time)).isPresent())
        .filter(verdict -> !isLifted(verdict, time))
        .findFirst();
  }

  /** A day alone does not tell whether the verdict or the session came first: not guessed. */
  private static boolean isBy(Moment reached, Moment time) {
    return reached.isBefore(time)
        || (reached.time().isPresent() && time.time().isPresent() && !reached.isAfter(time));
  }

  private boolean isLifted(Determination forbidding, Moment time) {
    return all(Determination.class)
        .filter(Determination::permits)
        .flatMap(verdict -> verdict.reached().stream())
        .anyMatch(
            cleared ->
                !cleared.isAfter(time)
                    && forbidding.reached().filter(cleared::isAfter).isPresent());
  }

  /** The consents of one kind. */
  public Stream<Agreement> agreements(AgreementType type) {
    return all(Agreement.class).filter(agreement -> agreement.type() == type);
  }

  /** Whether a consent of that kind was in force at that time. */
  public boolean hasConsentAt(AgreementType type, Moment time) {
    return agreements(type).anyMatch(agreement -> agreement.isInForceAt(time));
  }
}
