package example.couplekap.protocol;

import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionLink;
import example.couplekap.protocol.course.SessionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/** A session that is being written for a test; finished, unless it is said otherwise. */
public final class TestSession extends TestRecord<TestSession> {

  private final Set<SessionType> types;
  private final Set<String> identifiers = new HashSet<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<SessionLink> integrates = new ArrayList<>();
  private EncounterStatus status = EncounterStatus.FINISHED;
  private Optional<Boolean> conjoint = Optional.empty();
  private Optional<Moment> start = Optional.empty();
  private Optional<Moment> end = Optional.empty();
  private boolean telemetry;

  TestSession(String id, Set<SessionType> types) {
    super(new RecordKey("Encounter", id));
    this.types = types;
  }

  @Override
  TestSession self() {
    return this;
  }

  /** When it began. */
  public TestSession from(String time) {
    start = Optional.of(Times.moment(time));
    return this;
  }

  /** When it ended. */
  public TestSession to(String time) {
    end = Optional.of(Times.moment(time));
    return this;
  }

  /** How far it has got. */
  public TestSession status(EncounterStatus value) {
    status = value;
    return this;
  }

  /** Says that both partners attend. */
  public TestSession conjoint() {
    conjoint = Optional.of(true);
    return this;
  }

  /** Says that one partner attends alone. */
  public TestSession individual() {
    conjoint = Optional.of(false);
    return this;
  }

  /** Gives it a session identifier. */
  public TestSession identified(String identifier) {
    identifiers.add(identifier);
    return this;
  }

  /** Adds a participant. */
  public TestSession with(String individual, Role... roles) {
    return with(
        new Participant(Optional.of(key(individual)), Set.of(roles), Optional.empty(), false));
  }

  /** Adds the partner, present in a certain way. */
  public TestSession with(String individual, PartnerPresence presence) {
    return with(
        new Participant(
            Optional.of(key(individual)), Set.of(Role.PARTNER), Optional.of(presence), false));
  }

  /** Adds a participant. */
  public TestSession with(Participant participant) {
    participants.add(participant);
    return this;
  }

  /** Lets it work through a medicine session of the same chart. */
  public TestSession integrating(TestSession medicine) {
    return integrating("Encounter/" + medicine.key().id());
  }

  /** Lets it work through a medicine session named by a literal reference. */
  public TestSession integrating(String session) {
    integrates.add(new SessionLink(Optional.of(key(session)), Optional.empty()));
    return referringTo(key(session));
  }

  /** Lets it work through a medicine session named by its session identifier. */
  public TestSession integratingIdentified(String identifier) {
    integrates.add(new SessionLink(Optional.empty(), Optional.of(identifier)));
    return this;
  }

  /** Says that the patient is watched by continuous telemetry. */
  public TestSession byTelemetry() {
    telemetry = true;
    return this;
  }

  @Override
  public Session record() {
    return new Session(
        header(),
        status,
        types,
        conjoint,
        start,
        end,
        identifiers,
        participants,
        integrates,
        telemetry);
  }
}
