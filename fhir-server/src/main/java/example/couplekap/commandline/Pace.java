package example.couplekap.commandline;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How fast work goes on, and when it will be done. */
final class Pace {

  private static final double NANOS = 1e9;

  private final LongSupplier nanoTime;
  private final String name;
  private final long total;
  private final long begun;
  private long done;

  /**
   * Begins.
   *
   * @param total the number of steps; negative if it is not known
   */
  Pace(LongSupplier nanoTime, String name, long total) {
    this.nanoTime = nanoTime;
    this.name = name;
    this.total = total;
    this.begun = nanoTime.getAsLong();
  }

  void step() {
    done++;
  }

  /** The share that is done, from 0 to 1; empty if that is not known. */
  Optional<Double> share() {
    return total > 0 ? Optional.of((double) done / total) : Optional.empty();
  }

  /** Such as {@code 120 of 500 courses, 8.1/s, 0:47 left}. */
  String text() {
    double seconds = (nanoTime.getAsLong() - begun) / NANOS;
    double rate = seconds > 0 ? done / seconds : 0;
    StringBuilder text = new StringBuilder().append(done);
    if (total >= 0) {
      text.append(" of ").append(total);
    }
    text.append(' ').append(name).append(String.format(Locale.ROOT, ", %.1f/s", rate));
    if (total > done && rate > 0) {
      text.append(", ").append(clock((long) ((total - done) / rate))).append(" left");
    }
    return text.toString();
  }

  private static String clock(long seconds) {
    Duration left = Duration.ofSeconds(seconds);
    return left.toHours() > 0
        ? "%d:%02d:%02d".formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart())
        : "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
  }
}
