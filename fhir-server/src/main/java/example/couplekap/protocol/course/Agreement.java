package example.couplekap.protocol.course;

import java.util.Optional;

/**
 * One person's own consent, to treatment or to ketamine. Consents that were never given (drafts,
 * proposals, rejections) are none.
 *
 * @param header what every record has
 * @param type what was agreed to
 * @param given when the person agreed
 * @param from when it begins to hold, where that is said
 * @param until when it ceased to hold, where it did or will
 * @param ended whether it has been withdrawn or has run out
 */
public record Agreement(
    RecordHeader header,
    AgreementType type,
    Optional<Moment> given,
    Optional<Moment> from,
    Optional<Moment> until,
    boolean ended)
    implements CourseRecord {

  @Override
  public boolean isOfEveryCourse() {
    return true;
  }

  /** Whether it was given, and held, by that time, whether or not it has ended since. */
  public boolean wasGivenBy(Moment time) {
    return given.filter(agreed -> !agreed.isAfter(time)).isPresent()
        && from.filter(begin -> begin.isAfter(time)).isEmpty();
  }

  /** Whether it was in force at that time. */
  public boolean isInForceAt(Moment time) {
    return wasGivenBy(time) && !hasEndedBefore(time);
  }

  /** Whether it had ended before that time; one withdrawn nobody knows when is taken to have. */
  public boolean hasEndedBefore(Moment time) {
    return until.map(end -> end.isBefore(time)).orElse(ended);
  }
}
