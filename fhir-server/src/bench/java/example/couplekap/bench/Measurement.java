package example.couplekap.bench;

import java.util.List;
import java.util.Locale;

/**
 * What a load showed.
 *
 * @param nanos the time it took in all, in nanoseconds
 * @param latencies the time of each request, in nanoseconds
 */
record Measurement(long nanos, List<Long> latencies) {

  Measurement {
    latencies = latencies.stream().sorted().toList();
  }

  /** Requests a second. */
  double rate() {
    return latencies.size() * 1e9 / nanos;
  }

  /** Median and 99th percentile. */
  String describe() {
    return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", percentile(50), percentile(99));
  }

  private double percentile(int percent) {
    return latencies.get((latencies.size() - 1) * percent / 100) / 1e6;
  }
}
