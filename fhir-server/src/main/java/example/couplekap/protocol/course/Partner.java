package example.couplekap.protocol.course;

import java.util.List;

/**
 * The partner, as the patient's chart knows them.
 *
 * @param header what every record has
 * @param instructions when the partner was told how to support without interfering (rule D9); an
 *     instruction without a date is left out
 * @param instructed whether any instruction is recorded, dated or not
 */
public record Partner(RecordHeader header, List<Moment> instructions, boolean instructed)
    implements CourseRecord {

  /** Copies what it is given. */
  public Partner {
    instructions = List.copyOf(instructions);
  }

  /** Whether the partner had been instructed by that time. */
  public boolean isInstructedBy(Moment time) {
    return instructed
        && (instructions.isEmpty()
            || instructions.stream().anyMatch(instruction -> !instruction.isAfter(time)));
  }
}
