package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CareTeam;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.Role;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;

/** Care teams; whether one is of a course is for the course to say. */
final class CareTeamReader extends RecordReader<org.hl7.fhir.r4.model.CareTeam> {

  private final GuideTerms guide;

  CareTeamReader(GuideTerms guide) {
    super(org.hl7.fhir.r4.model.CareTeam.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      org.hl7.fhir.r4.model.CareTeam team, RecordHeader header, References references) {
    return team.getStatus() == CareTeamStatus.ENTEREDINERROR
        ? Optional.empty()
        : Optional.of(
            new CareTeam(
                header,
                team.getParticipant().stream()
                    .map(participant -> member(participant, references))
                    .toList()));
  }

  private Participant member(CareTeamParticipantComponent participant, References references) {
    return new Participant(
        references.key(participant.getMember()),
        guide
            .codes(participant.getRole(), "kap-participant-role")
            .flatMap(code -> Role.of(code).stream())
            .collect(Collectors.toSet()),
        Optional.empty(),
        guide
            .values(participant, "kap-combined-role")
            .anyMatch(value -> value instanceof BooleanType combined && combined.booleanValue()));
  }
}
