package example.couplekap.commandline;

import example.couplekap.exchange.load.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Shows progress where there is no terminal, as in a log: a plain line now and then. */
final class ProgressLines implements Progress {

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private final long between;
  private Pace pace;
  private long shown;

  ProgressLines(PrintWriter out, LongSupplier nanoTime, Duration between) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.between = between.toNanos();
    this.pace = new Pace(nanoTime, "", 0);
  }

  static ProgressLines every10s(PrintWriter out) {
    return new ProgressLines(out, System::nanoTime, Duration.ofSeconds(10));
  }

  @Override
  public synchronized void begin(String name, long total) {
    pace = new Pace(nanoTime, name, total);
    shown = nanoTime.getAsLong();
  }

  @Override
  public synchronized void step() {
    pace.step();
    long now = nanoTime.getAsLong();
    if (now - shown >= between) {
      shown = now;
      show();
    }
  }

  @Override
  public synchronized void end() {
    show();
  }

  private void show() {
    out.println(pace.text());
    out.flush();
  }
}
