package example.couplekap.protocol.course;

import java.util.Set;

/**
 * A request for a planned session.
 *
 * @param header what every record has
 * @param type the kind of session
 * @param plans the plans it belongs to
 * @param standing whether it stands; one that was revoked does not
 */
public record SessionRequest(
    RecordHeader header, SessionType type, Set<RecordKey> plans, boolean standing)
    implements CourseRecord {

  /** Copies what it is given. */
  public SessionRequest {
    plans = Set.copyOf(plans);
  }
}
