package example.couplekap.exchange.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The files of a load: NDJSON, JSON and XML, each plain or gzipped, by themselves or in folders.
 *
 * @param files in the order in which they are read
 */
record InputFiles(List<Path> files) {

  private static final byte[] NOTHING = {};
  private static final String COMPRESSED = ".gz";
  private static final List<String> KINDS = List.of(".ndjson", ".json", ".xml");

  InputFiles {
    files = List.copyOf(files);
  }

  /**
   * Finds the files.
   *
   * @param paths files and folders
   * @param ownFolder the loader's, which must not be read while it is written
   * @throws LoadFailure if one is not there, or is of no known kind
   */
  static InputFiles in(List<Path> paths, Path ownFolder) throws LoadFailure {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (path.toAbsolutePath().normalize().startsWith(ownFolder.toAbsolutePath().normalize())) {
        throw new LoadFailure(
            path + " is in the folder that this load writes to: copy it to another place first.");
      }
      files.addAll(Files.isDirectory(path) ? within(path) : List.of(known(path)));
    }
    return new InputFiles(files);
  }

  private static List<Path> within(Path folder) throws LoadFailure {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> known =
          all.filter(Files::isRegularFile).filter(file -> kind(file).isPresent()).sorted().toList();
      if (known.isEmpty()) {
        throw new LoadFailure("There is no NDJSON, JSON or XML file in " + folder + '.');
      }
      return known;
    } catch (IOException unreadable) {
      throw new LoadFailure("The folder " + folder + " cannot be read.", unreadable);
    }
  }

  private static Path known(Path file) throws LoadFailure {
    if (!Files.isRegularFile(file)) {
      throw new LoadFailure("There is no file " + file + '.');
    }
    if (kind(file).isEmpty()) {
      throw new LoadFailure(
          file
              + " is of no known kind: its name must end in .ndjson, .json or .xml, or in one of"
              + " these and .gz.");
    }
    return file;
  }

  private static Optional<String> kind(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain =
        name.endsWith(COMPRESSED) ? name.substring(0, name.length() - COMPRESSED.length()) : name;
    return KINDS.stream().filter(plain::endsWith).findFirst();
  }

  /**
   * Reads all files.
   *
   * @throws LoadFailure if one cannot be read
   */
  void read(RowSink sink) throws LoadFailure {
    for (Path file : files) {
      String name = file.toString();
      try {
        read(file, name, sink);
      } catch (EOFException | ZipException cutOff) {
        sink.damage(
            new Place(name, 1),
            NOTHING,
            "The file cannot be unpacked to its end; it was cut off or is no gzip. Fetch it anew"
                + " and load it again.");
      } catch (IOException unreadable) {
        throw new LoadFailure("The file " + file + " cannot be read.", unreadable);
      }
    }
  }

  private static void read(Path file, String name, RowSink sink) throws IOException, LoadFailure {
    switch (kind(file).orElseThrow()) {
      case ".ndjson" -> {
        try (InputStream stream = open(file)) {
          NdjsonLines.read(name, stream, sink);
        }
      }
      case ".json" -> JsonDocument.read(name, () -> open(file), sink);
      default -> {
        try (InputStream stream = open(file)) {
          XmlDocument.read(name, stream, sink);
        }
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().toLowerCase(Locale.ROOT).endsWith(COMPRESSED)
        ? new GZIPInputStream(stream)
        : stream;
  }
}
