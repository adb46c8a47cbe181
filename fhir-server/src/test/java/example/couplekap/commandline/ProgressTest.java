package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.exchange.load.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter written = new StringWriter();
  private final PrintWriter out = new PrintWriter(written);
  private final AtomicLong clock = new AtomicLong();

  @Test
  void showsABarWithRateAndTimeLeft() {
    Progress bar = new ProgressBar(out, clock::get);

    bar.begin("courses", 400);
    steps(bar, 100, Duration.ofMillis(500));
    bar.end();

    String[] lines = written.toString().split("\r", -1);
    assertThat(lines[lines.length - 1].strip())
        .isEqualTo("[========                      ] 100 of 400 courses, 2.0/s, 2:30 left");
  }

  @Test
  void writesPlainLinesNowAndThen() {
    Progress lines = new ProgressLines(out, clock::get, Duration.ofSeconds(10));

    lines.begin("courses", 30_000);
    steps(lines, 24, Duration.ofSeconds(1));
    lines.end();

    assertThat(written.toString().lines())
        .containsExactly(
            "10 of 30000 courses, 1.0/s, 8:19:50 left",
            "20 of 30000 courses, 1.0/s, 8:19:40 left",
            "24 of 30000 courses, 1.0/s, 8:19:36 left");
  }

  @Test
  void showsNoTimeLeftOfWhatHasNoKnownEnd() {
    Progress lines = new ProgressLines(out, clock::get, Duration.ofSeconds(10));

    lines.begin("rows read", -1);
    steps(lines, 5, Duration.ofSeconds(1));
    lines.end();

    assertThat(written.toString()).isEqualToIgnoringNewLines("5 rows read, 1.0/s");
  }

  private void steps(Progress progress, int count, Duration each) {
    for (int i = 0; i < count; i++) {
      clock.addAndGet(each.toNanos());
      progress.step();
    }
  }
}
