package example.couplekap.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final NpmPackage PACKAGE = new NpmPackage("browser");
  private static final String LOG = "chromium.log";

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
    Path profile = Files.createTempDirectory(PACKAGE.folder().getParent(), "profile-");
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
    PACKAGE.install(Chromium::unpack);
    return PACKAGE.folder().resolve("chromium");
  }

  private static void unpack() throws IOException {
    Files.deleteIfExists(PACKAGE.folder().resolve("chromium"));
    PACKAGE.run(Map.of("TMPDIR", PACKAGE.folder().toString()), "node", "unpack.js");
    FileSystemUtils.deleteRecursively(PACKAGE.folder().resolve("node_modules"));
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    FileSystemUtils.deleteRecursively(profile);
  }
}
