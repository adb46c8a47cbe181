package example.couplekap.protocol.course;

import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the order of two times. */
class MomentTest {

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 10:00, 2026-05-04 10:01, true",
    "2026-05-04 10:00, 2026-05-04 10:00, false",
    "2026-05-04 10:00, 2026-05-04 10:00-01:00, true",
    "2026-05-04 10:00, 2026-05-04 11:00+01:00, false",
    "2026-05-04, 2026-05-04 23:59, false",
    "2026-05-04 00:00, 2026-05-04, false",
    "2026-05-04, 2026-05-05, true",
    "2026-04, 2026-05, true",
    "2026-05, 2026-05-31, false",
    "2025, 2026-01-01 00:00, true",
  })
  void isBeforeOnlyWhatIsCertainlyLater(String first, String second, boolean before) {
    assertThat(moment(first).isBefore(moment(second))).isEqualTo(before);
    assertThat(moment(second).isAfter(moment(first))).isEqualTo(before);
    assertThat(moment(second).isBefore(moment(first))).isFalse();
  }

  @Test
  void theDayIsTheOneWritten() {
    assertThat(moment("2026-05-04 23:30-05:00").day()).contains(LocalDate.of(2026, 5, 4));
    assertThat(moment("2026-05-04").day()).contains(LocalDate.of(2026, 5, 4));
    assertThat(moment("2026-05").day()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 10:00:59.5-05:00, 2026-05-04T10:00-05:00",
    "2026-05-04, 2026-05-04",
    "2026-02, 2026-02-01 to 2026-02-28",
    "2026, 2026-01-01 to 2026-12-31",
  })
  void isToldAsItWasWritten(String written, String told) {
    assertThat(moment(written)).hasToString(told);
  }
}
