package example.couplekap.support;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An npm package that tests use: a folder of sources below {@code src/test}, with a lock file. It
 * is copied below {@code target}, where npm brings what it depends on, anew only when the lock file
 * changes.
 */
public final class NpmPackage {

  private final Path source;
  private final Path folder;

  /**
   * @param name of the folders, below {@code src/test} and below {@code target}
   */
  public NpmPackage(String name) {
    source = Path.of("src", "test", name).toAbsolutePath();
    folder = Path.of("target", name).toAbsolutePath();
  }

  /** Where it can be run from once it is installed. */
  public Path folder() {
    return folder;
  }

  /** Installs it. */
  public void install() throws IOException {
    install(() -> {});
  }

  /**
   * Installs it.
   *
   * @param preparation what is to be done once with what npm brought
   */
  void install(Preparation preparation) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Another JVM of the same build may be at it; closing the channel gives the lock back.
      channel.lock();
      copySources();
      if (!isInstalled()) {
        run(Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit");
        preparation.run();
        Files.copy(
            folder.resolve("package-lock.json"), done(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Runs a command in it, and fails if that does. */
  void run(Map<String, String> environment, String... command) throws IOException {
    Path log = folder.resolve("install.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      if (builder.start().waitFor() != 0) {
        throw new IOException(
            "%s failed: %s".formatted(String.join(" ", command), Files.readString(log)));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted");
    }
  }

  private void copySources() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(source)) {
      sources = files.filter(Files::isRegularFile).toList();
    }
    for (Path each : sources) {
      Files.copy(each, folder.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean isInstalled() throws IOException {
    return Files.exists(done()) && Files.mismatch(done(), folder.resolve("package-lock.json")) < 0;
  }

  private Path done() {
    return folder.resolve("done");
  }

  /** Something that may fail on files. */
  @FunctionalInterface
  interface Preparation {

    /** Does it. */
    void run() throws IOException;
  }
}
