package example.couplekap.protocol.course;

import java.util.Optional;
import java.util.Set;

/**
 * What every record of a course has.
 *
 * @param key which record
 * @param patient whose chart it is in
 * @param episodes the episodes of care that it names
 * @param dyad the couple's key, where the record carries it
 * @param references every record that it refers to, wherever in it
 * @param labels codes of its security labels
 * @param deviates whether a clinician has stated that the act departed from the protocol ({@code
 *     kap-protocol-deviation})
 */
public record RecordHeader(
    RecordKey key,
    Optional<RecordKey> patient,
    Set<RecordKey> episodes,
    Optional<String> dyad,
    Set<RecordKey> references,
    Set<String> labels,
    boolean deviates) {

  /** Copies what it is given. */
  public RecordHeader {
    episodes = Set.copyOf(episodes);
    references = Set.copyOf(references);
    labels = Set.copyOf(labels);
  }
}
