package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Document;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.SessionType;
import java.util.EnumSet;
import java.util.Set;

/**
 * When an assessment should have been made, and whether one was made before the course (B1, B2).
 */
final class Assessment {

  private static final Set<SessionType> LATER =
      EnumSet.of(
          SessionType.FEEDBACK,
          SessionType.PREPARATION,
          SessionType.MEDICINE,
          SessionType.INTEGRATION,
          SessionType.TERMINATION);

  private static final Set<String> EARLIER = Set.of("Encounter", "QuestionnaireResponse");

  private Assessment() {}

  /** Whether a later phase has begun, or the course is over. */
  static boolean isDue(Course course) {
    return course.charts().stream()
        .anyMatch(
            chart ->
                chart.plan().filter(Plan::isCompleted).isPresent()
                    || chart.held().anyMatch(session -> isLater(session.types())));
  }

  private static boolean isLater(Set<SessionType> types) {
    return types.stream().anyMatch(LATER::contains);
  }

  /** Whether a plan refers to an assessment made before the course. */
  static boolean wasMadeEarlier(Course course) {
    return course.charts().stream()
        .anyMatch(
            chart ->
                chart.plan().stream()
                    .flatMap(plan -> plan.supportingInfo().stream())
                    .anyMatch(information -> isAssessment(chart, information)));
  }

  /** A document is one unless it is of the course itself, such as the formulation. */
  private static boolean isAssessment(Chart chart, RecordKey information) {
    return EARLIER.contains(information.type())
        || (information.type().equals("DocumentReference")
            && chart.find(Document.class, information).isEmpty());
  }
}
