package example.couplekap.protocol.course;

import java.util.Set;

/**
 * One partner's share of a course: what the records of a chart belong to.
 *
 * @param header what every record has
 * @param teams the care teams it names
 */
public record Episode(RecordHeader header, Set<RecordKey> teams) implements CourseRecord {

  /** Copies what it is given. */
  public Episode {
    teams = Set.copyOf(teams);
  }
}
