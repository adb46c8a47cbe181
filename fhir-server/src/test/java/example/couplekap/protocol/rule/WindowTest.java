package example.couplekap.protocol.rule;

import static example.couplekap.protocol.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When integration is recommended. */
class WindowTest {

  @Test
  void opensTwoHoursAfterTheMedicineSessionAndClosesTwoDaysAfter() {
    Window window = new Window(instant("2026-05-04 12:00"));

    assertThat(window.opens()).isEqualTo(instant("2026-05-04 14:00"));
    assertThat(window.closes()).isEqualTo(instant("2026-05-06 12:00"));
  }
}
