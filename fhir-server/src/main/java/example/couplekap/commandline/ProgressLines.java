package example.couplekap.commandline;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Shows progress where there is no terminal, as in a log: a plain line now and then. */
final class ProgressLines extends TimedProgress {

  private final PrintWriter out;

  ProgressLines(PrintWriter out, LongSupplier nanoTime, Duration between) {
    super(nanoTime, between);
    this.out = out;
  }

  static ProgressLines every10s(PrintWriter out) {
    return new ProgressLines(out, System::nanoTime, Duration.ofSeconds(10));
  }

  @Override
  void show(Pace pace) {
    out.println(pace.text());
    out.flush();
  }

  @Override
  void close() {
    // Each line is complete.
  }
}
