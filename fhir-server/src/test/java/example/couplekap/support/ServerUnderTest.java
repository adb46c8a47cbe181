package example.couplekap.support;

import example.couplekap.FhirServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The real server on a free loopback port, started once for all test classes of a JVM. Its database
 * is the PostgreSQL at {@code SPRING_DATASOURCE_URL} where that is set, else an embedded one. Where
 * {@code KAP_TEST_SERVER} names the address of a server that runs already, that one is tested.
 */
public final class ServerUnderTest {

  private static final String ROOT =
      Optional.ofNullable(System.getenv("KAP_TEST_SERVER")).orElseGet(ServerUnderTest::start);

  private ServerUnderTest() {}

  private static String start() {
    Path folder = newFolder();
    SpringApplication.getShutdownHandlers().add(() -> delete(folder));
    var server =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                FhirServer.class, "--server.port=0", "--kap.storage.data-folder=" + folder);
    return "http://127.0.0.1:" + server.getWebServer().getPort();
  }

  /** A new folder that outlives no build. */
  public static Path newFolder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Removes a folder and what is in it. */
  public static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The server's address, without a path. */
  public static String root() {
    return ROOT;
  }

  /** The address of its FHIR endpoint. */
  public static String fhir() {
    return root() + "/fhir";
  }
}
