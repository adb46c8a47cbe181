package example.couplekap.commandline;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Shows progress on a terminal: one line that is written anew. */
final class ProgressBar extends TimedProgress {

  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final int WIDTH = 30;
  private static final int LINE = 100;

  private final PrintWriter out;

  ProgressBar(PrintWriter out, LongSupplier nanoTime) {
    super(nanoTime, BETWEEN);
    this.out = out;
  }

  static ProgressBar on(PrintWriter out) {
    return new ProgressBar(out, System::nanoTime);
  }

  @Override
  void show(Pace pace) {
    int filled = (int) Math.round(pace.share().orElse(0.0) * WIDTH);
    String bar = pace.share().isPresent() ? '[' + bar(filled) + "] " : "";
    out.printf("\r%-" + LINE + "s", bar + pace.text());
    out.flush();
  }

  @Override
  void close() {
    out.println();
    out.flush();
  }

  private static String bar(int filled) {
    return "=".repeat(filled) + " ".repeat(WIDTH - filled);
  }
}
