package example.couplekap.protocol.rule;

import example.couplekap.protocol.course.Course;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * One cross-resource rule of the protocol. What it says, how grave a breach is and where it comes
 * from stands in the guide's rule catalogue under its id.
 */
public interface Rule {

  /** The rule's id, such as {@code B8}. */
  String id();

  /**
   * Where a course breaks the rule.
   *
   * @param at the instant at which the course is judged, for what falls due as time passes
   */
  Stream<Breach> breaches(Course course, Instant at);
}
