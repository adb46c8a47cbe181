package example.couplekap.access;

import java.time.Instant;
import java.util.Calendar;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * When something holds.
 *
 * @param period its boundaries, both of which belong to it; without one it is open on that side
 */
public record Validity(Period period) {

  /** Whether it holds at an instant. */
  public boolean includes(Instant at) {
    boolean begun = !period.hasStart() || !period.getStart().toInstant().isAfter(at);
    return begun && (!period.hasEnd() || after(period.getEndElement()).isAfter(at));
  }

  /** The first instant after a date that may be as coarse as a day, a month or a year. */
  private static Instant after(DateTimeType end) {
    DateTimeType next = end.copy();
    next.add(
        switch (end.getPrecision()) {
          case YEAR -> Calendar.YEAR;
          case MONTH -> Calendar.MONTH;
          case DAY -> Calendar.DAY_OF_MONTH;
          default -> Calendar.MILLISECOND;
        },
        1);
    return next.getValue().toInstant();
  }
}
