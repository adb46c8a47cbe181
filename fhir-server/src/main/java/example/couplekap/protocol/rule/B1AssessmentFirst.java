package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.stream.Stream;

/** B1: a course begins with assessment, unless one was made in earlier couple therapy. */
final class B1AssessmentFirst implements Rule {

  @Override
  public String id() {
    return "B1";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    boolean assessed =
        Stream.of(SessionType.ASSESSMENT, SessionType.INDIVIDUAL_ASSESSMENT)
            .anyMatch(type -> course.held(type).findAny().isPresent());
    if (assessed || !Assessment.isDue(course) || Assessment.wasMadeEarlier(course)) {
      return Stream.empty();
    }
    return course
        .anchors()
        .map(
            anchor ->
                Breach.of(
                    anchor,
                    "",
                    "The course has gone on without an assessment session; it begins with"
                        + " assessment, or refers to an earlier one in CarePlan.supportingInfo."));
  }
}
