package example.couplekap.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder of the embedded PostgreSQL: its cluster, its password, and a lock that the process
 * using it holds. The lock goes with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

  private static final int PASSWORD_BYTES = 24;

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens the folder for this process alone, creating it at first use.
   *
   * @throws StartRefusal if another process uses it, or it cannot be written
   */
  static DataFolder open(Path location) {
    Path folder = location.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StartRefusal(
            "Another server uses the data folder "
                + folder
                + ": stop it, or set kap.storage.data-folder to another folder.");
      }
      return new DataFolder(folder, channel);
    } catch (IOException failure) {
      throw new StartRefusal(
          "The data folder " + folder + " cannot be used: set kap.storage.data-folder to another.",
          failure);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** The PostgreSQL cluster, which may not exist yet. */
  Path cluster() {
    return folder.resolve("postgresql");
  }

  /** Where the PostgreSQL programs are unpacked. */
  Path programs() {
    return folder.resolve("programs");
  }

  /** The file with the database superuser's password, written at first use, for its owner only. */
  Path passwordFile() throws IOException {
    Path file = folder.resolve("password");
    if (!Files.exists(file)) {
      byte[] random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
