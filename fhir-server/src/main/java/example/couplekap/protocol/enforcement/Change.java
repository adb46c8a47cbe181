package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import java.util.Optional;

/**
 * What a write makes of one resource, as far as it is a record of a course.
 *
 * @param key which resource
 * @param before what it was; empty where it was none
 * @param after what it is; empty where it is none any more
 * @param safetyFact whether no rule may refuse it
 */
record Change(
    RecordKey key,
    Optional<CourseRecord> before,
    Optional<CourseRecord> after,
    boolean safetyFact) {

  /** Whether it is a record of a course, or was one. */
  boolean isOfCourse() {
    return before.isPresent() || after.isPresent();
  }
}
