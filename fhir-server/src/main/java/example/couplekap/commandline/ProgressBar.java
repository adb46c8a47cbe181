package example.couplekap.commandline;

import example.couplekap.exchange.load.Progress;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Shows progress on a terminal: one line that is written anew. */
final class ProgressBar implements Progress {

  private static final long BETWEEN = 200_000_000;
  private static final int WIDTH = 30;
  private static final int LINE = 100;

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private Pace pace;
  private long shown;

  ProgressBar(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.pace = new Pace(nanoTime, "", 0);
  }

  static ProgressBar on(PrintWriter out) {
    return new ProgressBar(out, System::nanoTime);
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
    if (now - shown >= BETWEEN) {
      shown = now;
      show();
    }
  }

  @Override
  public synchronized void end() {
    show();
    out.println();
    out.flush();
  }

  private void show() {
    int filled = (int) Math.round(pace.share().orElse(0.0) * WIDTH);
    String bar = pace.share().isPresent() ? '[' + bar(filled) + "] " : "";
    out.printf("\r%-" + LINE + "s", bar + pace.text());
    out.flush();
  }

  private static String bar(int filled) {
    return "=".repeat(filled) + " ".repeat(WIDTH - filled);
  }
}
