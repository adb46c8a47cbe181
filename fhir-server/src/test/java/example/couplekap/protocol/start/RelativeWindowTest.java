package example.couplekap.protocol.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window that runs from the end of another session. */
class RelativeWindowTest {

  private static final OffsetDateTime END = OffsetDateTime.parse("2026-02-17T12:00:00-05:00");

  @ParameterizedTest
  @CsvSource({
    "2, h, 48, h, 2026-02-17T14:00:00-05:00, 2026-02-19T12:00:00-05:00",
    "90, min, 2, d, 2026-02-17T13:30:00-05:00, 2026-02-19T12:00:00-05:00",
    "0, h, 7, wk, 2026-02-17T12:00:00-05:00,"
  })
  void hasDatesOnceTheOtherSessionHasEnded(
      int low, String lowUnit, int high, String highUnit, String start, String end) {
    Period period =
        new RelativeWindow(
                new Reference("ServiceRequest/1"), "after-end", range(low, lowUnit, high, highUnit))
            .from(END);

    assertThat(period.getStartElement().getValueAsString()).isEqualTo(start);
    assertThat(period.getEndElement().getValueAsString()).isEqualTo(end);
  }

  @Test
  void isReadAsItWasWritten() {
    RelativeWindow read = RelativeWindow.of(request("after-end")).orElseThrow();

    assertThat(read.target().getReference()).isEqualTo("ServiceRequest/1");
    assertThat(read.offset().getHigh().getValue()).isEqualByComparingTo("48");
  }

  @Test
  void isNoneWhereNothingOfTheKindIsSaid() {
    assertThat(RelativeWindow.of(new ServiceRequest())).isEmpty();
    assertThat(RelativeWindow.of(new ServiceRequest().setOccurrence(new Period()))).isEmpty();
    assertThat(RelativeWindow.of(request("before-start"))).isEmpty();
    ServiceRequest incomplete = request("after-end");
    Extension relative = incomplete.getOccurrencePeriod().getExtension().get(0);
    relative.getExtension().removeIf(part -> part.getUrl().equals("offset"));
    assertThat(RelativeWindow.of(incomplete)).isEmpty();
    relative.getExtensionByUrl("target").setValue(new CodeType("none"));
    assertThat(RelativeWindow.of(incomplete)).isEmpty();
  }

  private static ServiceRequest request(String relationship) {
    return new ServiceRequest()
        .setOccurrence(
            new RelativeWindow(
                    new Reference("ServiceRequest/1"), relationship, range(2, "h", 48, "h"))
                .occurrence());
  }

  private static Range range(int low, String lowUnit, int high, String highUnit) {
    return new Range()
        .setLow(new Quantity(low).setCode(lowUnit))
        .setHigh(new Quantity(high).setCode(highUnit));
  }
}
