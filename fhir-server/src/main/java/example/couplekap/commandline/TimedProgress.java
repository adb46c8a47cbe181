package example.couplekap.commandline;

import example.couplekap.exchange.load.Progress;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Shows progress now and then, and once more at the end. */
abstract class TimedProgress implements Progress {

  private final LongSupplier nanoTime;
  private final long between;
  private Pace pace;
  private long shown;

  /**
   * @param nanoTime a clock
   * @param between how long nothing is shown anew
   */
  TimedProgress(LongSupplier nanoTime, Duration between) {
    this.nanoTime = nanoTime;
    this.between = between.toNanos();
    this.pace = new Pace(nanoTime, "", 0);
  }

  @Override
  public final synchronized void begin(String name, long total) {
    pace = new Pace(nanoTime, name, total);
    shown = nanoTime.getAsLong();
  }

  @Override
  public final synchronized void step() {
    pace.step();
    long now = nanoTime.getAsLong();
    if (now - shown >= between) {
      shown = now;
      show(pace);
    }
  }

  @Override
  public final synchronized void end() {
    show(pace);
    close();
  }

  /** Shows how far it is. */
  abstract void show(Pace pace);

  /** Ends what was shown last. */
  abstract void close();
}
