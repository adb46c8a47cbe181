package example.couplekap.protocol.start;

import example.couplekap.protocol.course.Role;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition.ActionParticipantType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionParticipantComponent;

/**
 * Somebody who takes part in a step of the protocol.
 *
 * @param type patient, partner or professional
 * @param coding the role, as the protocol writes it
 */
record StepParticipant(ActionParticipantType type, Optional<Coding> coding) {

  static StepParticipant of(PlanDefinitionActionParticipantComponent participant) {
    return new StepParticipant(
        participant.getType(), participant.getRole().getCoding().stream().findFirst());
  }

  /** The role as a concept of its own. */
  CodeableConcept concept() {
    return new CodeableConcept().setCoding(coding.stream().map(Coding::copy).toList());
  }

  boolean is(Role role) {
    return coding.map(Coding::getCode).filter(role.code()::equals).isPresent();
  }
}
