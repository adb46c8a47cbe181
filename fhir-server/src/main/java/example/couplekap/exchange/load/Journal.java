package example.couplekap.exchange.load;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * What one server has taken from one work folder, over all loads: under which ids it keeps the
 * rows, and in which submission it took each of them last. It spares work; without it, the same
 * would be sent again and change nothing.
 */
final class Journal implements AutoCloseable {

  private final MVStore store;
  private final MVMap<String, String> ids;
  private final MVMap<String, String> sent;

  private Journal(MVStore store, String server) {
    this.store = store;
    this.ids = store.openMap("ids at " + server);
    this.sent = store.openMap("sent to " + server);
  }

  /**
   * Opens the journal in a folder.
   *
   * @throws LoadFailure if another load has it open
   */
  static Journal open(Path folder, String server) throws LoadFailure {
    Path file = folder.resolve("journal");
    try {
      return new Journal(new MVStore.Builder().fileName(file.toString()).open(), server);
    } catch (MVStoreException failure) {
      if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new LoadFailure(
            "Another load uses the folder %s: wait for it, or give another with --work."
                .formatted(folder),
            failure);
      }
      throw new LoadFailure(
          "The journal %s cannot be read: delete it, and everything is sent again, which does no harm."
              .formatted(file),
          failure);
    }
  }

  /** The reference to a row on the server, such as {@code Patient/5}. */
  Optional<String> id(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  /** Any reference that the server should know. */
  Optional<String> anyId() {
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.firstKey()));
  }

  /** Remembers under which id the server keeps a row. */
  void keep(String name, String reference) {
    ids.put(name, reference);
  }

  /** Whether the last that the server has taken of each of these rows is this very submission. */
  boolean isIn(Submission submission) {
    String hash = hash(submission.body());
    return submission.rows().stream().allMatch(row -> hash.equals(sent.get(condition(row))));
  }

  /**
   * Forgets, on disk too, what the server has taken of rows, before they are sent otherwise: if the
   * load is killed then, nobody knows which of the two the server has.
   */
  void begin(Submission submission) {
    boolean known = false;
    for (Row row : submission.rows()) {
      known |= sent.remove(condition(row)) != null;
    }
    if (known) {
      store.commit();
    }
  }

  /** Remembers that the server has taken a submission. */
  void complete(Submission submission) {
    String hash = hash(submission.body());
    submission.rows().forEach(row -> sent.put(condition(row), hash));
  }

  private static String condition(Row row) {
    return row.key().orElseThrow().condition(row.type());
  }

  /** Forgets everything: the server is not the one of before. */
  void clear() {
    ids.clear();
    sent.clear();
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
