package example.couplekap.exchange.load;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of courses, and of the rows of the directory. */
final class Tally {

  /** What became of one of them. */
  enum Fate {
    /** It was not there before. */
    STORED,
    /** It was there, and is now as the input has it. */
    UPDATED,
    /** It was there just so. */
    UNCHANGED,
    /** It was kept out. */
    REFUSED
  }

  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);

  synchronized void count(Fate fate) {
    counts.merge(fate, 1L, Long::sum);
  }

  synchronized long of(Fate fate) {
    return counts.getOrDefault(fate, 0L);
  }

  synchronized long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
