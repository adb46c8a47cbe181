package example.couplekap.guide.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Node.js with the packages that {@code ig/package-lock.json} pins. */
final class NodeToolchain {

  private static final int OLDEST_MAJOR_VERSION = 20;

  private final Path guide;

  NodeToolchain(Path guide) {
    this.guide = guide;
  }

  /**
   * Installs the pinned packages unless they are installed already.
   *
   * @throws BuildFailure if Node.js is missing or too old, or the registry cannot be reached
   */
  void install() throws IOException {
    requireVersion();
    Path lock = guide.resolve("package-lock.json");
    Path installed = guide.resolve("node_modules/.package-lock.json");
    if (Files.exists(installed)
        && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock)) >= 0) {
      return;
    }
    Output output = run(Map.of(), List.of("npm", "ci", "--ignore-scripts", "--no-audit"));
    if (output.exitCode() != 0) {
      throw new BuildFailure("`npm ci` failed in ig/:\n" + output.text());
    }
  }

  private void requireVersion() {
    String version;
    try {
      version = run(Map.of(), List.of("node", "--version")).text().strip();
    } catch (UncheckedIOException missing) {
      throw new BuildFailure(
          "This build needs Node.js " + OLDEST_MAJOR_VERSION + " or newer, and found no `node`.");
    }
    int major = Integer.parseInt(version.substring(1, version.indexOf('.')));
    if (major < OLDEST_MAJOR_VERSION) {
      throw new BuildFailure(
          "This build needs Node.js "
              + OLDEST_MAJOR_VERSION
              + " or newer, and found "
              + version
              + ".");
    }
  }

  /** Runs a program in the guide's folder, with its standard error joined to its output. */
  Output run(Map<String, String> environment, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(guide.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new BuildFailure("Interrupted while running " + command.get(0));
    }
  }

  record Output(int exitCode, String text) {}
}
