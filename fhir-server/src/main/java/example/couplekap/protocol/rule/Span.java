package example.couplekap.protocol.rule;

import java.time.Duration;

/** Says a length of time as people do. */
final class Span {

  private Span() {}

  /** Hours and minutes, such as {@code 51 h 10 min}. */
  static String of(Duration length) {
    long hours = length.toHours();
    int minutes = length.toMinutesPart();
    if (hours == 0) {
      return minutes + " min";
    }
    return minutes == 0 ? hours + " h" : "%d h %d min".formatted(hours, minutes);
  }
}
