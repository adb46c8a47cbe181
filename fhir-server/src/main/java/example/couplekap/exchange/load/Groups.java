package example.couplekap.exchange.load;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which rows belong together: disjoint sets, kept in a file that is mapped into memory. Beside its
 * parent each row has its successor in the circle of its set, so that a set can be listed.
 */
final class Groups implements AutoCloseable {

  private static final int BYTES_OF_A_ROW = 2 * Integer.BYTES;

  private final Path file;
  private final IntBuffer parents;
  private final IntBuffer successors;

  /**
   * Begins with every row by itself.
   *
   * @throws LoadFailure if there are more rows than one file can map
   */
  Groups(Path folder, long rows) throws IOException, LoadFailure {
    if (rows > Integer.MAX_VALUE / BYTES_OF_A_ROW) {
      throw new LoadFailure(
          "These are %d rows; at most %d can be loaded at once: load the files in parts, couples undivided."
              .formatted(rows, Integer.MAX_VALUE / BYTES_OF_A_ROW));
    }
    this.file = folder.resolve("groups");
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      int size = (int) rows;
      IntBuffer all =
          channel
              .map(MapMode.READ_WRITE, 0, rows * BYTES_OF_A_ROW)
              .order(ByteOrder.nativeOrder())
              .asIntBuffer();
      this.parents = all.slice(0, size);
      this.successors = all.slice(size, size);
    }
    for (int i = 0; i < rows; i++) {
      parents.put(i, i);
      successors.put(i, i);
    }
  }

  /** Unites the sets of two rows; the lowest number stands for the whole. */
  void unite(long one, long other) {
    int first = find((int) one);
    int second = find((int) other);
    if (first != second) {
      parents.put(Math.max(first, second), Math.min(first, second));
      int successor = successors.get(first);
      successors.put(first, successors.get(second));
      successors.put(second, successor);
    }
  }

  /** Whether a row stands for its set. */
  boolean isFirst(long row) {
    return parents.get((int) row) == row;
  }

  /** The rows of a set, in the order of the input. */
  List<Long> members(long row) {
    List<Long> members = new ArrayList<>();
    int each = (int) row;
    do {
      members.add((long) each);
      each = successors.get(each);
    } while (each != row);
    Collections.sort(members);
    return members;
  }

  private int find(int row) {
    int each = row;
    while (parents.get(each) != each) {
      int grandparent = parents.get(parents.get(each));
      parents.put(each, grandparent);
      each = grandparent;
    }
    return each;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
