package example.couplekap.protocol.start;

import example.couplekap.protocol.course.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition.ActionParticipantType;

/**
 * One kind of session in a protocol.
 *
 * @param id of the action
 * @param title for people
 * @param description what the protocol says of it
 * @param definition the activity that the action names
 * @param count how many there may be
 * @param window after which other session it is to begin, where the protocol says within what time
 * @param participants who take part
 * @param questionnaires what is filled in around it
 * @param medication what is given in it
 */
record SessionStep(
    String id,
    String title,
    Optional<String> description,
    ActivityDefinition definition,
    SessionCount count,
    Optional<SessionWindow> window,
    List<StepParticipant> participants,
    List<QuestionnaireStep> questionnaires,
    Optional<ActivityDefinition> medication) {

  SessionStep {
    participants = List.copyOf(participants);
    questionnaires = List.copyOf(questionnaires);
  }

  /** The code of the kind of session. */
  String type() {
    return definition.getCode().getCoding().stream().findFirst().map(Coding::getCode).orElse(id);
  }

  /** The professionals who lead it. */
  Stream<StepParticipant> professionals() {
    return participants.stream().filter(each -> each.type() == ActionParticipantType.PRACTITIONER);
  }

  /** Whether a therapist leads it. */
  boolean isTherapy() {
    return professionals().anyMatch(each -> each.is(Role.THERAPIST));
  }

  /** Whether both partners take part in it as in one session. */
  boolean isConjoint() {
    return isTherapy()
        && participants.stream().anyMatch(each -> each.type() == ActionParticipantType.PATIENT)
        && participants.stream()
            .anyMatch(each -> each.type() == ActionParticipantType.RELATEDPERSON);
  }
}
