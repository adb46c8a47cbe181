package example.couplekap.protocol.start;

import java.util.List;

/**
 * A questionnaire that the protocol has filled in around a session.
 *
 * @param id of the action
 * @param title for people
 * @param questionnaire its canonical URL
 * @param participants who fill it in
 */
record QuestionnaireStep(
    String id, String title, String questionnaire, List<StepParticipant> participants) {

  QuestionnaireStep {
    participants = List.copyOf(participants);
  }
}
