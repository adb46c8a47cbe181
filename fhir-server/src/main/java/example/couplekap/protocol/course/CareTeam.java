package example.couplekap.protocol.course;

import java.util.List;

/**
 * Who treats the patient in the course.
 *
 * @param header what every record has
 * @param members the members with their roles
 */
public record CareTeam(RecordHeader header, List<Participant> members) implements CourseRecord {

  /** Copies what it is given. */
  public CareTeam {
    members = List.copyOf(members);
  }
}
