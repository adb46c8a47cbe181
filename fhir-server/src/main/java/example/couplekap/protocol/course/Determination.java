package example.couplekap.protocol.course;

import java.util.Optional;

/**
 * The verdict of one person's safety screening; never an answer, never a reason (rule P6).
 *
 * @param header what every record has
 * @param verdict the verdict
 * @param reached when it was reached
 * @param complete whether it is final, not preliminary
 */
public record Determination(
    RecordHeader header, Verdict verdict, Optional<Moment> reached, boolean complete)
    implements CourseRecord {

  /** A sender who knows nothing of episodes must not have an exclusion overlooked. */
  @Override
  public boolean isOfEveryCourse() {
    return true;
  }

  /** Whether it permits treating the couple together: a preliminary verdict permits nothing. */
  public boolean permits() {
    return complete && verdict == Verdict.CLEARED;
  }

  /** Whether it forbids it; a preliminary verdict does so too. */
  public boolean forbids() {
    return verdict != Verdict.CLEARED;
  }
}
