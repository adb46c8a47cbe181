package example.couplekap.commandline;

import example.couplekap.validation.TextFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Finds the resources in files and folders: JSON, XML, and NDJSON, each plain or gzipped. */
final class Documents {

  private static final int BATCH = 256;

  private Documents() {}

  /** What is done with some documents, in their order. */
  @FunctionalInterface
  interface Consumer {
    void accept(List<Document> documents);
  }

  /**
   * Reads documents and hands them on in batches, so that a large file need not fit in memory.
   *
   * @throws CommandFailure if a file is not there, cannot be read, or is of no known kind
   */
  static void forEachBatch(List<Path> paths, Consumer consumer) throws CommandFailure {
    List<Document> batch = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        read(file, batch, consumer);
      }
    }
    flush(batch, consumer);
  }

  private static List<Path> files(Path path) throws CommandFailure {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> known =
          files.filter(Files::isRegularFile).filter(file -> kind(file) != null).sorted().toList();
      if (known.isEmpty()) {
        throw new CommandFailure("There is no JSON, XML or NDJSON file in " + path + '.');
      }
      return known;
    } catch (IOException unreadable) {
      throw new CommandFailure("The folder " + path + " cannot be read.", unreadable);
    }
  }

  private static void read(Path file, List<Document> batch, Consumer consumer)
      throws CommandFailure {
    String kind = kind(file);
    if (kind == null && Files.exists(file)) {
      throw new CommandFailure(
          file
              + " is of no known kind: its name must end in .json, .xml or .ndjson, or in one of"
              + " these and .gz.");
    }
    try (InputStream stream = open(file)) {
      switch (kind) {
        case "ndjson" -> readLines(file, stream, batch, consumer);
        case "xml" -> batch.add(whole(file, stream, TextFormat.XML));
        default -> batch.add(whole(file, stream, TextFormat.JSON));
      }
    } catch (NoSuchFileException missing) {
      throw new CommandFailure("There is no file " + file + '.', missing);
    } catch (IOException unreadable) {
      throw new CommandFailure("The file " + file + " cannot be read.", unreadable);
    }
    if (batch.size() >= BATCH) {
      flush(batch, consumer);
    }
  }

  private static Document whole(Path file, InputStream stream, TextFormat format)
      throws IOException {
    return new Document(file.toString(), stream.readAllBytes(), format, 1);
  }

  private static void readLines(
      Path file, InputStream stream, List<Document> batch, Consumer consumer) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        byte[] text = line.getBytes(StandardCharsets.UTF_8);
        batch.add(new Document(file + ":" + number, text, TextFormat.JSON, number));
      }
      if (batch.size() >= BATCH) {
        flush(batch, consumer);
      }
    }
  }

  private static void flush(List<Document> batch, Consumer consumer) {
    if (!batch.isEmpty()) {
      consumer.accept(List.copyOf(batch));
      batch.clear();
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return Stream.of("ndjson", "json", "xml")
        .filter(kind -> plain.endsWith("." + kind))
        .findFirst()
        .orElse(null);
  }
}
