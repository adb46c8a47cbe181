package example.couplekap.protocol.course;

import java.util.Optional;
import java.util.Set;

/**
 * Whether the dosed person was back at baseline.
 *
 * @param header what every record has
 * @param session the medicine session
 * @param doses the doses from which the person recovered
 */
public record Recovery(RecordHeader header, Optional<RecordKey> session, Set<RecordKey> doses)
    implements CourseRecord {

  /** Copies what it is given. */
  public Recovery {
    doses = Set.copyOf(doses);
  }
}
