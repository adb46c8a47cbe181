package example.couplekap.protocol;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.RecordKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A record that is being written for a test.
 *
 * @param <T> the kind of record
 */
public abstract class TestRecord<T extends TestRecord<T>> {

  private final RecordKey key;
  private final Set<RecordKey> episodes = new HashSet<>();
  private final Set<RecordKey> references = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private Optional<RecordKey> patient = Optional.empty();
  private Optional<String> dyad = Optional.empty();
  private boolean deviates;

  TestRecord(RecordKey key) {
    this.key = key;
  }

  abstract T self();

  /** The record as far as it is written. */
  public abstract CourseRecord record();

  /** Which record. */
  public RecordKey key() {
    return key;
  }

  /** Files it in the chart of a patient. */
  public T of(RecordKey whose) {
    patient = Optional.of(whose);
    return self();
  }

  /** Lets it name an episode. */
  public T in(RecordKey episode) {
    episodes.add(episode);
    return self();
  }

  /** Lets it name no episode. */
  public T inNoEpisode() {
    episodes.clear();
    return self();
  }

  /** Gives it a dyad key. */
  public T withDyad(String value) {
    dyad = Optional.of(value);
    return self();
  }

  /** Lets it refer to another record. */
  public T referringTo(RecordKey other) {
    references.add(other);
    return self();
  }

  /** Labels it. */
  public T labelled(String code) {
    labels.add(code);
    return self();
  }

  /** Says that a clinician answers for departing from the protocol. */
  public T deviating() {
    deviates = true;
    return self();
  }

  RecordHeader header() {
    return new RecordHeader(key, patient, episodes, dyad, references, labels, deviates);
  }

  /** The key of a literal reference. */
  public static RecordKey key(String reference) {
    int slash = reference.indexOf('/');
    return new RecordKey(reference.substring(0, slash), reference.substring(slash + 1));
  }
}
