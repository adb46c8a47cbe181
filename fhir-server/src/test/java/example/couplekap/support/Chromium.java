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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.util.FileSystemUtils;

/**
 * A real browser, without a window: the one at {@code KAP_TEST_BROWSER}, a Chrome or Chromium, else
 * the one that an npm package brings for Linux on x86-64. Its first run unpacks it into {@code
 * target}.
 */
final class Chromium implements AutoCloseable {

  private static final Path PACKAGE = Path.of("src", "test", "browser").toAbsolutePath();
  private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();
  private static final String LOG = "chromium.log";
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "unpack.js");

  private final Process process;
  private final Path profile;

  private Chromium(Process process, Path profile) {
    this.process = process;
    this.profile = profile;
  }

  /** Whether there is one for this machine. */
  static boolean isAvailable() {
    return given().isPresent()
        || (System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"));
  }

  /** Opens a page. */
  static Chromium open(String address) throws IOException {
    Path program = given().isPresent() ? given().get() : unpacked();
    Path profile = Files.createTempDirectory(FOLDER.getParent(), "profile-");
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                // Its sandbox is for strangers' pages, and needs rights that containers lack.
                "--no-sandbox",
                "--no-zygote",
                "--user-data-dir=" + profile,
                address)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve(LOG).toFile());
    builder.environment().put("LD_LIBRARY_PATH", program.resolveSibling("al2023/lib").toString());
    return new Chromium(builder.start(), profile);
  }

  /** Waits for what comes of the page, as long as the browser lives. */
  <T> T await(CompletableFuture<T> result) throws IOException {
    CompletableFuture.anyOf(result, process.onExit()).join();
    if (!result.isDone()) {
      throw new IOException("The browser ended: " + Files.readString(profile.resolve(LOG)));
    }
    return result.join();
  }

  private static Optional<Path> given() {
    return Optional.ofNullable(System.getenv("KAP_TEST_BROWSER")).map(Path::of);
  }

  private static Path unpacked() throws IOException {
    Files.createDirectories(FOLDER);
    try (FileChannel channel =
        FileChannel.open(
            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Another JVM of the same build may be at it; closing the channel gives the lock back.
      channel.lock();
      if (!isUnpacked()) {
        unpack();
      }
    }
    return FOLDER.resolve("chromium");
  }

  private static boolean isUnpacked() throws IOException {
    Path done = FOLDER.resolve("done");
    return Files.exists(done)
        && Files.readString(done).equals(Files.readString(PACKAGE.resolve("package-lock.json")));
  }

  private static void unpack() throws IOException {
    for (String file : FILES) {
      Files.copy(PACKAGE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    run("npm", "ci", "--ignore-scripts", "--no-audit");
    Files.deleteIfExists(FOLDER.resolve("chromium"));
    run("node", "unpack.js");
    FileSystemUtils.deleteRecursively(FOLDER.resolve("node_modules"));
    Files.copy(
        PACKAGE.resolve("package-lock.json"),
        FOLDER.resolve("done"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void run(String... command) throws IOException {
    Path log = FOLDER.resolve("unpack.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(Map.of("TMPDIR", FOLDER.toString()));
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

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    FileSystemUtils.deleteRecursively(profile);
  }
}
