package example.couplekap.protocol.course;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A time as it was written: to the second, or only a day, a month or a year. What is not written is
 * not guessed: of two moments neither is before the other unless what is written says so.
 *
 * @param firstDay the first calendar day it may be
 * @param lastDay the last calendar day it may be, the same where a day is written
 * @param time the time with its own offset from UTC, where one is written
 */
public record Moment(LocalDate firstDay, LocalDate lastDay, Optional<OffsetDateTime> time) {

  /** A time to the minute or finer. Its calendar day is the day as written, in its own offset. */
  public static Moment at(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), time.toLocalDate(), Optional.of(time));
  }

  /** A time written as a day, a month or a year. */
  public static Moment between(LocalDate firstDay, LocalDate lastDay) {
    return new Moment(firstDay, lastDay, Optional.empty());
  }

  /** Whether this is certainly earlier. */
  public boolean isBefore(Moment other) {
    if (time.isPresent() && other.time.isPresent()) {
      return time.get().toInstant().isBefore(other.time.get().toInstant());
    }
    return lastDay.isBefore(other.firstDay);
  }

  /** Whether this is certainly later. */
  public boolean isAfter(Moment other) {
    return other.isBefore(this);
  }

  /** The calendar day as written, where a day is written. */
  public Optional<LocalDate> day() {
    return firstDay.equals(lastDay) ? Optional.of(firstDay) : Optional.empty();
  }

  /** As it was written, without seconds. */
  @Override
  public String toString() {
    return time.map(written -> written.withSecond(0).withNano(0).toString())
        .orElseGet(() -> day().map(LocalDate::toString).orElse(firstDay + " to " + lastDay));
  }
}
