package example.couplekap.exchange.load;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a load.
 *
 * @param rows that were read
 * @param courses by what became of them
 * @param directory rows of what is shared, by what became of them
 * @param rejected rows that did not get in
 * @param damages files that ended too early, or were damaged otherwise
 * @param reasons the first of the reasons, each with its place
 * @param rejects the folder of the rejected rows
 */
public record LoadSummary(
    long rows,
    Counts courses,
    Counts directory,
    long rejected,
    long damages,
    List<String> reasons,
    Path rejects) {

  /** Makes it unchangeable. */
  public LoadSummary {
    reasons = List.copyOf(reasons);
  }

  /**
   * How many were new, changed, as they were, and kept out.
   *
   * @param stored were not there before
   * @param updated were there otherwise
   * @param unchanged were there just so
   * @param refused were kept out
   */
  public record Counts(long stored, long updated, long unchanged, long refused) {}

  /** Whether every row is in. */
  public boolean isComplete() {
    return rejected == 0 && damages == 0;
  }
}
