package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** B2: at least one assessment session is held with both partners. */
final class B2ConjointAssessment implements Rule {

  @Override
  public String id() {
    return "B2";
  }

  @Override
  public Stream<Breach> breaches(Course course, Instant at) {
    List<Session> assessments =
        Stream.of(SessionType.ASSESSMENT, SessionType.INDIVIDUAL_ASSESSMENT)
            .flatMap(course::held)
            .toList();
    if (assessments.isEmpty()
        || assessments.stream().anyMatch(Session::isDyadic)
        || !Assessment.isDue(course)
        || Assessment.wasMadeEarlier(course)) {
      return Stream.empty();
    }
    return course
        .anchors()
        .map(
            anchor ->
                Breach.of(
                    anchor,
                    "",
                    "No assessment session was held with both partners; at least one should be"
                        + " conjoint."));
  }
}
