package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionLink;
import example.couplekap.protocol.course.SessionType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Encounters with a session type of the guide are sessions. */
final class EncounterReader extends RecordReader<Encounter> {

  private final GuideTerms guide;

  EncounterReader(GuideTerms guide) {
    super(Encounter.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(Encounter encounter, RecordHeader header, References references) {
    Set<SessionType> types =
        guide
            .codes(encounter.getType(), "kap-session-type")
            .flatMap(code -> SessionType.of(code).stream())
            .collect(Collectors.toSet());
    if (types.isEmpty() || encounter.getStatus() == EncounterStatus.ENTEREDINERROR) {
      return Optional.empty();
    }
    return Optional.of(
        new Session(
            header,
            Optional.ofNullable(encounter.getStatus()).orElse(EncounterStatus.UNKNOWN),
            types,
            guide
                .code(encounter, "kap-attendance", "kap-attendance")
                .map(code -> code.equals("conjoint")),
            Moments.of(encounter.getPeriod().getStartElement()),
            Moments.of(encounter.getPeriod().getEndElement()),
            identifiers(encounter),
            encounter.getParticipant().stream()
                .map(participant -> participant(participant, references))
                .toList(),
            guide
                .values(encounter, "kap-integrates-session")
                .filter(Reference.class::isInstance)
                .map(value -> link((Reference) value, references))
                .toList(),
            isByTelemetry(encounter)));
  }

  private Set<String> identifiers(Encounter encounter) {
    return encounter.getIdentifier().stream()
        .filter(this::isSession)
        .map(Identifier::getValue)
        .collect(Collectors.toSet());
  }

  private boolean isSession(Identifier identifier) {
    return guide.identifierSystem("session").equals(identifier.getSystem())
        && identifier.hasValue();
  }

  private Participant participant(
      EncounterParticipantComponent participant, References references) {
    Set<Role> roles =
        guide
            .codes(participant.getType(), "kap-participant-role")
            .flatMap(code -> Role.of(code).stream())
            .collect(Collectors.toSet());
    Optional<PartnerPresence> presence =
        guide
            .values(participant, "kap-partner-presence")
            .filter(CodeableConcept.class::isInstance)
            .flatMap(value -> guide.codes((CodeableConcept) value, "kap-partner-presence"))
            .flatMap(code -> PartnerPresence.of(code).stream())
            .findFirst();
    return new Participant(
        references.key(participant.getIndividual()),
        roles,
        presence,
        guide
            .values(participant, "kap-combined-role")
            .anyMatch(value -> value instanceof BooleanType combined && combined.booleanValue()));
  }

  private SessionLink link(Reference reference, References references) {
    return new SessionLink(
        references.key(reference),
        Optional.of(reference.getIdentifier()).filter(this::isSession).map(Identifier::getValue));
  }

  private boolean isByTelemetry(Encounter encounter) {
    return guide
        .extensions(encounter, "kap-monitoring")
        .map(Extension::getExtension)
        .flatMap(parts -> GuideTerms.values(parts, "mode"))
        .filter(CodeableConcept.class::isInstance)
        .flatMap(mode -> guide.codes((CodeableConcept) mode, "kap-monitoring-mode"))
        .anyMatch("continuous-telemetry"::equals);
  }
}
