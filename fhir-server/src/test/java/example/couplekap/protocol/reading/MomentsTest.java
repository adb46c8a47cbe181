package example.couplekap.protocol.reading;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.Times;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FHIR's times, as they were written. */
class MomentsTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026",
    "2026-02, 2026-02",
    "2026-12, 2026-12",
    "2026-05-04, 2026-05-04",
    "2026-05-04T23:30:00-05:00, 2026-05-04 23:30-05:00",
    "2026-05-04T10:00:00Z, 2026-05-04 10:00",
    "2026-05-04T10:00:00.123Z, 2026-05-04 10:00:00.123Z",
  })
  void keepWhatIsWritten(String fhir, String moment) {
    assertThat(Moments.of(new DateTimeType(fhir))).contains(Times.moment(moment));
  }

  @Test
  void aTimeWithoutAnOffsetTellsTheDay() {
    DateTimeType written = new DateTimeType("2026-05-04T10:00:00Z");
    written.setTimeZone(null);

    assertThat(Moments.of(written)).contains(Times.moment("2026-05-04"));
  }

  @Test
  void anInstantIsATime() {
    assertThat(Moments.of(new InstantType("2026-05-04T10:00:00.000Z")))
        .contains(Times.moment("2026-05-04 10:00"));
  }

  @Test
  void whatIsNotThereIsNoTime() {
    assertThat(Moments.of(null)).isEmpty();
    assertThat(Moments.of(new DateTimeType())).isEmpty();
    assertThat(Moments.start(null)).isEmpty();
    assertThat(Moments.start(new StringType("2026"))).isEmpty();
    assertThat(Moments.start(new Period().setEndElement(new DateTimeType("2026")))).isEmpty();
  }

  @Test
  void aPeriodBeginsWithItsStart() {
    Period period =
        new Period()
            .setStartElement(new DateTimeType("2026-05-04"))
            .setEndElement(new DateTimeType("2026-05-05"));

    assertThat(Moments.start(period)).contains(Times.moment("2026-05-04"));
    assertThat(Moments.start(new DateTimeType("2026-05-06"))).contains(Times.moment("2026-05-06"));
  }
}
