package example.couplekap.exchange.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.access.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * All rows of a load on disk, and where each is found: by the names that others refer to it by, and
 * by what is wrong with it. It lasts for one run.
 */
final class Spool implements AutoCloseable {

  private static final int CACHE_MB = 16;

  private final Path file;
  private final MVStore store;
  private final MVMap<Long, byte[]> rows;
  private final MVMap<String, Long> names;
  private final MVMap<String, Long> keys;
  private final MVMap<String, Long> dyads;
  private final MVMap<Long, Long> links;
  private final MVMap<Long, String> faults;
  private final MVMap<Long, Long> repeated;
  private final MVMap<Long, Boolean> directory;

  /** Opens an empty one in a folder; what a broken-off run left there is dropped. */
  Spool(Path folder) {
    this.file = folder.resolve("spool");
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
    this.store =
        new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).compress().open();
    this.rows = store.openMap("rows");
    this.names = store.openMap("names");
    this.keys = store.openMap("keys");
    this.dyads = store.openMap("dyads");
    this.links = store.openMap("links");
    this.faults = store.openMap("faults");
    this.repeated = store.openMap("repeated");
    this.directory = store.openMap("directory");
    store.setVersionsToKeep(0);
  }

  /** How many rows there are; their numbers are from 0 on. */
  long size() {
    return rows.sizeAsLong();
  }

  void add(Row row) {
    rows.append(row.number(), row.bytes());
    if (RecordKind.of(row.type()) == RecordKind.DIRECTORY) {
      directory.append(row.number(), false);
    }
  }

  /** Whether a row is of the directory. */
  boolean isShared(long row) {
    return directory.containsKey(row);
  }

  /** The rows of the directory of which nothing has been decided. */
  Iterator<Long> undecided() {
    Cursor<Long, Boolean> cursor = directory.cursor(null);
    return new Iterator<>() {

      private Long next = advance();

      private Long advance() {
        while (cursor.hasNext()) {
          Long row = cursor.next();
          if (!cursor.getValue()) {
            return row;
          }
        }
        return null;
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Long next() {
        Long row = next;
        next = advance();
        return row;
      }
    };
  }

  /** Marks a row of the directory as stored or refused. */
  void decide(long row) {
    directory.put(row, true);
  }

  boolean isDecided(long row) {
    return Boolean.TRUE.equals(directory.get(row));
  }

  Row row(long number) {
    return Row.of(number, rows.get(number));
  }

  /** Gives a row a name; answers which row had it before, and keeps it. */
  Optional<Long> name(String name, long row) {
    return Optional.ofNullable(names.putIfAbsent(name, row));
  }

  /** The row of a name. */
  Optional<Long> named(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** Gives a row its key; answers which row had it before, and keeps it. */
  Optional<Long> key(String condition, long row) {
    return Optional.ofNullable(keys.putIfAbsent(condition, row));
  }

  /** Brings a row together with the others of a couple. */
  void dyad(String key, long row) {
    Long first = dyads.putIfAbsent(key, row);
    if (first != null) {
      link(first, row);
    }
  }

  /** Brings two rows into one course, whether they refer to each other or not. */
  void link(long one, long other) {
    links.append(links.sizeAsLong(), one);
    links.append(links.sizeAsLong(), other);
  }

  /** Calls for each pair of linked rows. */
  void forEachLink(Pair pair) {
    for (long i = 0; i < links.sizeAsLong(); i += 2) {
      pair.take(links.get(i), links.get(i + 1));
    }
  }

  /** Two rows. */
  @FunctionalInterface
  interface Pair {
    void take(long one, long other);
  }

  /** Marks a row as the same as another; it need not be sent. */
  void repeats(long row, long first) {
    repeated.put(row, first);
    link(first, row);
  }

  boolean isRepetition(long row) {
    return repeated.containsKey(row);
  }

  /** The row that a repetition repeats; any other row itself. */
  long firstOf(long row) {
    Long first = repeated.get(row);
    return first == null ? row : firstOf(first);
  }

  /** Says what is wrong with a row. */
  void fault(long row, ObjectNode issue) {
    ArrayNode all = faults(row).orElseGet(Json.MAPPER::createArrayNode).add(issue);
    faults.put(row, all.toString());
  }

  /** What is wrong with a row; empty if nothing is known. */
  Optional<ArrayNode> faults(long row) {
    return Optional.ofNullable(faults.get(row)).map(Spool::parse);
  }

  private static ArrayNode parse(String json) {
    try {
      return (ArrayNode) Json.MAPPER.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    store.closeImmediately();
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      throw new UncheckedIOException(kept);
    }
  }
}
