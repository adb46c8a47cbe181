package example.couplekap.exchange.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A row of the input.
 *
 * @param number from 0, in the order of the input
 * @param type of its resource; empty if it cannot be told
 * @param key by which it is found again on the server, if it has one
 * @param text as it was sent
 */
// Rows are never compared, so the array's identity does no harm.
@SuppressWarnings("ArrayRecordComponent")
record Row(long number, Place place, String type, Optional<BusinessIdentifier> key, byte[] text) {

  /** How the row is kept on disk. */
  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length + 256);
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(place.file());
      out.writeLong(place.line());
      out.writeUTF(type);
      out.writeBoolean(key.isPresent());
      if (key.isPresent()) {
        out.writeUTF(key.get().system());
        out.writeUTF(key.get().value());
      }
      out.write(text);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads what {@link #bytes} wrote. */
  static Row of(long number, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Row(
          number,
          new Place(in.readUTF(), in.readLong()),
          in.readUTF(),
          in.readBoolean()
              ? Optional.of(new BusinessIdentifier(in.readUTF(), in.readUTF()))
              : Optional.empty(),
          in.readAllBytes());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
