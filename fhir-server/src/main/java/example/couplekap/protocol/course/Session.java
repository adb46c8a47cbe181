package example.couplekap.protocol.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * A session, in one chart. A session that is mirrored in two charts has the same session identifier
 * in both and is one session.
 *
 * @param header what every record has
 * @param status how far it has got
 * @param types what it is; feedback and preparation may share one session (rule D2)
 * @param conjoint whether both partners attend, where it is said
 * @param start when it began
 * @param end when it ended
 * @param identifiers its session identifiers
 * @param participants who takes part, the patient apart
 * @param integrates the medicine sessions it works through
 * @param telemetry whether the patient is watched by continuous telemetry
 */
public record Session(
    RecordHeader header,
    EncounterStatus status,
    Set<SessionType> types,
    Optional<Boolean> conjoint,
    Optional<Moment> start,
    Optional<Moment> end,
    Set<String> identifiers,
    List<Participant> participants,
    List<SessionLink> integrates,
    boolean telemetry)
    implements CourseRecord {

  private static final Set<EncounterStatus> HELD =
      EnumSet.of(
          EncounterStatus.ARRIVED,
          EncounterStatus.TRIAGED,
          EncounterStatus.INPROGRESS,
          EncounterStatus.ONLEAVE,
          EncounterStatus.FINISHED);

  /** Copies what it is given. */
  public Session {
    types = Set.copyOf(types);
    identifiers = Set.copyOf(identifiers);
    participants = List.copyOf(participants);
    integrates = List.copyOf(integrates);
  }

  /** Whether it is or was held: begun, not merely planned, and not cancelled. */
  public boolean isHeld() {
    return HELD.contains(status);
  }

  /** Whether it is over. */
  public boolean isFinished() {
    return status == EncounterStatus.FINISHED;
  }

  /** Whether it is of that kind. */
  public boolean is(SessionType type) {
    return types.contains(type);
  }

  /** Whether both partners attend: as it is said, or else as the participants show. */
  public boolean isDyadic() {
    return conjoint.orElseGet(() -> participants.stream().anyMatch(Participant::isPartner));
  }

  /** Whether any participant is the partner, dosed in this session. */
  public boolean hasCoDosedPartner() {
    return participants.stream().anyMatch(Participant::isCoDosed);
  }

  /** Whether a record in another chart, or in this one, is about the same session. */
  public boolean isSameAs(Session other) {
    return key().equals(other.key()) || identifiers.stream().anyMatch(other.identifiers::contains);
  }
}
