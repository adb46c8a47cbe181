package example.couplekap.exchange.clients;

import example.couplekap.support.NpmPackage;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A script of {@code src/test/clients} at work: lines go in, and lines come out. */
final class NodeProcess implements AutoCloseable {

  private static final NpmPackage SCRIPTS = new NpmPackage("clients");

  private final Process process;
  private final BufferedWriter input;
  private final BufferedReader output;
  private final Path complaints;

  private NodeProcess(Process process, Path complaints) {
    this.process = process;
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    this.output = process.inputReader(StandardCharsets.UTF_8);
    this.complaints = complaints;
  }

  /**
   * Starts a script.
   *
   * @param name without its ending
   * @param settings environment variables
   */
  static NodeProcess start(String name, Map<String, String> settings) {
    try {
      SCRIPTS.install();
      Path complaints = Files.createTempFile(SCRIPTS.folder(), name, ".log");
      ProcessBuilder node =
          new ProcessBuilder("node", name + ".js")
              .directory(SCRIPTS.folder().toFile())
              .redirectError(complaints.toFile());
      node.environment().putAll(settings);
      return new NodeProcess(node.start(), complaints);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Tells the script something. */
  void writeLine(String line) {
    try {
      input.write(line);
      input.newLine();
      input.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Waits for what the script tells.
   *
   * @throws AssertionError with its complaints if it ended
   */
  String readLine() {
    try {
      String line = output.readLine();
      if (line == null) {
        throw new AssertionError("The script ended: " + Files.readString(complaints));
      }
      return line;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    try {
      Files.delete(complaints);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
