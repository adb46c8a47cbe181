package example.couplekap.protocol.start;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;

/**
 * When a requested session is to begin, said by another session that is to end first: R4's
 * extension {@code cqf-relativeDateTime}. It stands on the period and not on a date in it, because
 * HAPI FHIR resolves no references within a date.
 *
 * @param target the request of the other session
 * @param relationship in FHIR's words, such as {@code after-end}
 * @param offset how long after it at least and at most
 */
public record RelativeWindow(Reference target, String relationship, Range offset) {

  private static final String RELATIVE =
      "http://hl7.org/fhir/StructureDefinition/cqf-relativeDateTime";

  private static final String AFTER_END = "after-end";

  /** The window of a request, if it has one that runs from the end of another session. */
  public static Optional<RelativeWindow> of(ServiceRequest request) {
    return Optional.ofNullable(request.getOccurrence())
        .filter(Period.class::isInstance)
        .map(occurrence -> ((Period) occurrence).getExtensionByUrl(RELATIVE))
        .flatMap(RelativeWindow::of);
  }

  private static Optional<RelativeWindow> of(Extension relative) {
    Extension target = relative.getExtensionByUrl("target");
    Extension relationship = relative.getExtensionByUrl("relationship");
    Extension offset = relative.getExtensionByUrl("offset");
    return target != null
            && target.getValue() instanceof Reference reference
            && relationship != null
            && AFTER_END.equals(relationship.getValueAsPrimitive().getValueAsString())
            && offset != null
            && offset.getValue() instanceof Range range
        ? Optional.of(new RelativeWindow(reference, AFTER_END, range))
        : Optional.empty();
  }

  /** The period of a request that has no dates yet. */
  Period occurrence() {
    Extension relative = new Extension(RELATIVE);
    relative.addExtension(new Extension("target", target));
    relative.addExtension(new Extension("targetPath", new StringType("occurrence")));
    relative.addExtension(new Extension("relationship", new CodeType(relationship)));
    relative.addExtension(new Extension("offset", offset.copy()));
    Period period = new Period();
    period.addExtension(relative);
    return period;
  }

  /** The window in dates, in the offset in which the end of the other session is written. */
  public Period from(OffsetDateTime end) {
    Period period = new Period();
    length(offset.getLow()).map(end::plus).ifPresent(start -> period.setStartElement(time(start)));
    length(offset.getHigh()).map(end::plus).ifPresent(last -> period.setEndElement(time(last)));
    return period;
  }

  private static Optional<Duration> length(Quantity quantity) {
    return Optional.ofNullable(quantity.getValue())
        .flatMap(
            (BigDecimal value) ->
                switch (Optional.ofNullable(quantity.getCode()).orElse("")) {
                  case "min" -> Optional.of(Duration.ofMinutes(value.longValue()));
                  case "h" -> Optional.of(Duration.ofHours(value.longValue()));
                  case "d" -> Optional.of(Duration.ofDays(value.longValue()));
                  default -> Optional.empty();
                });
  }

  private static DateTimeType time(OffsetDateTime time) {
    return new DateTimeType(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }
}
