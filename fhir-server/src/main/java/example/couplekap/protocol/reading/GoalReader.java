package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Goal;
import example.couplekap.protocol.course.RecordHeader;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;

/** Goals; whether one is of a course is for the course to say. */
final class GoalReader extends RecordReader<org.hl7.fhir.r4.model.Goal> {

  private static final Set<GoalLifecycleStatus> GIVEN_UP =
      EnumSet.of(
          GoalLifecycleStatus.CANCELLED,
          GoalLifecycleStatus.REJECTED,
          GoalLifecycleStatus.ENTEREDINERROR);

  GoalReader() {
    super(org.hl7.fhir.r4.model.Goal.class);
  }

  @Override
  Optional<CourseRecord> record(
      org.hl7.fhir.r4.model.Goal goal, RecordHeader header, References references) {
    return Optional.of(new Goal(header, !GIVEN_UP.contains(goal.getLifecycleStatus())));
  }
}
