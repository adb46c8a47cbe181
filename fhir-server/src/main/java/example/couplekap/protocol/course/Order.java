package example.couplekap.protocol.course;

import java.util.Optional;
import java.util.Set;

/**
 * An order of ketamine.
 *
 * @param header what every record has
 * @param requester who prescribed it
 * @param encounter the session it names
 */
public record Order(
    RecordHeader header, Optional<RecordKey> requester, Optional<RecordKey> encounter)
    implements CourseRecord {

  @Override
  public Set<RecordKey> belongsThrough() {
    return encounter.map(Set::of).orElse(Set.of());
  }
}
