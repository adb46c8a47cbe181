package example.couplekap.protocol.status;

import example.couplekap.protocol.course.SessionType;
import java.util.List;

/**
 * How far a course has come with one kind of session.
 *
 * @param type the kind
 * @param planned how many the plan foresees
 * @param done how many are finished; one that is mirrored in two charts counts once
 * @param forbidding ids of the rules that forbid that such a session comes next
 * @param advising ids of the rules that advise against it
 */
public record SessionProgress(
    SessionType type, long planned, long done, List<String> forbidding, List<String> advising) {

  /** Copies what it is given. */
  public SessionProgress {
    forbidding = List.copyOf(forbidding);
    advising = List.copyOf(advising);
  }

  /** Whether such a session may come next. */
  public boolean isPermitted() {
    return forbidding.isEmpty();
  }
}
