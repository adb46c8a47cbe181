package example.couplekap.exchange.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A file with a resource on each line. */
final class NdjsonLines {

  /** No server takes longer bodies; a line that never ends would not fit in memory. */
  static final int LONGEST = 32 << 20;

  private static final String CUT_OFF =
      "The file ends in the middle of this line: it was cut off when it was written or copied, and"
          + " rows after this one may be missing. Fetch it anew and load it again.";

  private NdjsonLines() {}

  /**
   * Reads line by line.
   *
   * @throws LoadFailure if a line is longer than any server takes
   */
  static void read(String file, InputStream stream, RowSink sink) throws IOException, LoadFailure {
    InputStream bytes = new BufferedInputStream(stream, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    long number = 1;
    try {
      for (int each = bytes.read(); each >= 0; each = bytes.read()) {
        if (each == '\n') {
          hand(new Place(file, number), line, sink);
          number++;
        } else {
          line.write(each);
          if (line.size() > LONGEST) {
            throw new LoadFailure(
                "Line %d of %s is longer than %d MB: NDJSON has one resource on each line."
                    .formatted(number, file, LONGEST >> 20));
          }
        }
      }
    } catch (EOFException cutOff) {
      sink.damage(new Place(file, number), line.toByteArray(), CUT_OFF);
      return;
    }
    last(new Place(file, number), line, sink);
  }

  /** What no line end closes may be whole all the same. */
  private static void last(Place place, ByteArrayOutputStream line, RowSink sink) {
    if (RowText.endsWithin(line.toByteArray())) {
      sink.damage(place, line.toByteArray(), CUT_OFF);
    } else {
      hand(place, line, sink);
    }
  }

  private static void hand(Place place, ByteArrayOutputStream line, RowSink sink) {
    byte[] text = line.toByteArray();
    line.reset();
    if (!RowText.isBlank(text)) {
      sink.row(place, "", text);
    }
  }
}
