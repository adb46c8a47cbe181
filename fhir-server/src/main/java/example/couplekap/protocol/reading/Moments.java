package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/** Reads FHIR's dates and times as they were written. */
final class Moments {

  private static final int LAST_MONTH = 12;

  private Moments() {}

  /** A date, a time or an instant; empty where there is no value. */
  static Optional<Moment> of(BaseDateTimeType written) {
    if (written == null || written.getValue() == null) {
      return Optional.empty();
    }
    int year = written.getYear();
    return Optional.of(
        switch (written.getPrecision()) {
          case YEAR -> Moment.between(LocalDate.of(year, 1, 1), lastDay(year, LAST_MONTH));
          case MONTH -> {
            int month = written.getMonth() + 1;
            yield Moment.between(LocalDate.of(year, month, 1), lastDay(year, month));
          }
          case DAY -> day(written);
          default -> time(written);
        });
  }

  /** The beginning: of a period its start, else the value itself. */
  static Optional<Moment> start(Type value) {
    if (value instanceof Period period) {
      return of(period.getStartElement());
    }
    return value instanceof BaseDateTimeType written ? of(written) : Optional.empty();
  }

  private static LocalDate lastDay(int year, int month) {
    return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
  }

  private static Moment day(BaseDateTimeType written) {
    LocalDate day = LocalDate.of(written.getYear(), written.getMonth() + 1, written.getDay());
    return Moment.between(day, day);
  }

  /** A time without an offset, which FHIR does not allow, tells no more than the day. */
  private static Moment time(BaseDateTimeType written) {
    ZoneId zone = Optional.ofNullable(written.getTimeZone()).map(TimeZone::toZoneId).orElse(null);
    return zone == null
        ? day(written)
        : Moment.at(OffsetDateTime.ofInstant(written.getValue().toInstant(), zone));
  }
}
