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
 * rows, and which requests it has answered. It spares work; without it, the same would be sent
 * again and change nothing.
 */
final class Journal implements AutoCloseable {

  private final MVStore store;
  private final MVMap<String, String> ids;
  private final MVMap<String, Boolean> sent;

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

  /** Whether the server has taken the very same request. */
  boolean isSent(byte[] body) {
    return sent.containsKey(hash(body));
  }

  /** Remembers that the server has taken a request. */
  void remember(byte[] body) {
    sent.put(hash(body), true);
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
