package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the rows of a submission.
 *
 * @param stored by the position of the row, as far as they were stored
 * @param refusal why others, or all of them, were not; empty if all were stored
 */
record Reply(Map<Integer, Stored> stored, Optional<Verdict> refusal) {

  Reply {
    stored = Map.copyOf(stored);
  }

  /**
   * A row that is on the server.
   *
   * @param reference such as {@code Patient/5}; empty after a dry run
   */
  record Stored(Optional<String> reference, Tally.Fate fate) {}

  /** The issues about a row; empty if it was stored, or kept out by others only. */
  Optional<ArrayNode> issues(int position) {
    return refusal.map(verdict -> verdict.ofRows().get(position));
  }

  /** Whether a row is not on the server for no other reason than that others were sent with it. */
  boolean isKeptOutByOthers(int position) {
    return stored.isEmpty() && refusal.filter(verdict -> verdict.isOfOthers(position)).isPresent();
  }

  /** What became of the course as a whole. */
  static Tally.Fate fate(List<Tally.Fate> rows) {
    if (rows.stream().allMatch(Tally.Fate.STORED::equals)) {
      return Tally.Fate.STORED;
    }
    return rows.stream().allMatch(Tally.Fate.UNCHANGED::equals)
        ? Tally.Fate.UNCHANGED
        : Tally.Fate.UPDATED;
  }
}
