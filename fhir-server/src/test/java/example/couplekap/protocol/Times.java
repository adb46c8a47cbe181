package example.couplekap.protocol;

import example.couplekap.protocol.course.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/** Times as tests write them. */
public final class Times {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int MINUTE = 16;

  private Times() {}

  /**
   * A moment: {@code 2026}, {@code 2026-05}, {@code 2026-05-04}, {@code 2026-05-04 10:00} in UTC,
   * or {@code 2026-05-04 10:00-05:00}.
   */
  public static Moment moment(String text) {
    return switch (text.length()) {
      case YEAR ->
          Moment.between(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
      case MONTH ->
          Moment.between(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
      case DAY -> Moment.between(LocalDate.parse(text), LocalDate.parse(text));
      default -> Moment.at(time(text));
    };
  }

  /** An instant, written as a moment with a time. */
  public static Instant instant(String text) {
    return time(text).toInstant();
  }

  private static OffsetDateTime time(String text) {
    String offset = text.length() == MINUTE ? "Z" : "";
    return OffsetDateTime.parse(text.replace(' ', 'T') + offset);
  }
}
