package example.couplekap.support;

import com.zaxxer.hikari.HikariDataSource;
import example.couplekap.FhirServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The real server on a free loopback port, started once for all test classes of a JVM. Its database
 * is the PostgreSQL at {@code SPRING_DATASOURCE_URL} where that is set, else an embedded one. Where
 * {@code KAP_TEST_SERVER} names the address of a server that runs already, that one is tested.
 */
public final class ServerUnderTest {

  private static final Optional<ServletWebServerApplicationContext> SERVER =
      System.getenv("KAP_TEST_SERVER") == null ? Optional.of(start()) : Optional.empty();
  private static final String ROOT =
      SERVER.map(ServerUnderTest::root).orElseGet(() -> System.getenv("KAP_TEST_SERVER"));

  private ServerUnderTest() {}

  private static ServletWebServerApplicationContext start() {
    Path folder = newFolder();
    SpringApplication.getShutdownHandlers().add(() -> delete(folder));
    return (ServletWebServerApplicationContext)
        SpringApplication.run(
            FhirServer.class, "--server.port=0", "--kap.storage.data-folder=" + folder);
  }

  private static String root(ServletWebServerApplicationContext server) {
    return "http://127.0.0.1:" + server.getWebServer().getPort();
  }

  /** The database of the server under test. */
  public static HikariDataSource database() {
    return part(HikariDataSource.class);
  }

  /** A part of the server under test. */
  public static <T> T part(Class<T> type) {
    return SERVER
        .map(server -> server.getBean(type))
        .orElseThrow(() -> new IllegalStateException("The server is not of this JVM"));
  }

  /**
   * Starts another copy of the server on the same database; closing it stops that copy.
   *
   * @param settings in which it differs, as on a command line
   */
  public static SecondCopy startSecondCopy(String... settings) {
    return start(database().getJdbcUrl(), settings);
  }

  /**
   * Starts another server with an empty database of its own, beside the one of the server under
   * test; closing it stops that server.
   *
   * @param database its name
   * @param settings in which it differs, as on a command line
   */
  public static SecondCopy startWithOwnDatabase(String database, String... settings) {
    return start(newDatabase(database), settings);
  }

  /**
   * Makes an empty database beside the one of the server under test.
   *
   * @param name its name
   * @return its address; the account is that of the server under test
   */
  public static String newDatabase(String name) {
    new JdbcTemplate(database()).execute("create database " + name);
    return database().getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
  }

  /**
   * The settings by which a server uses a database.
   *
   * @param url the address of one that has the account of the server under test
   */
  public static List<String> settingsOf(String url) {
    return List.of(
        "--spring.datasource.url=" + url,
        "--spring.datasource.username=" + database().getUsername(),
        "--spring.datasource.password=" + database().getPassword());
  }

  /**
   * Starts a copy of the server.
   *
   * @param url the address of a database that has the account of the server under test
   * @param settings in which it differs, as on a command line
   */
  public static SecondCopy start(String url, String... settings) {
    List<String> all = new ArrayList<>(settingsOf(url));
    all.addAll(List.of("--server.port=0", "--spring.jmx.enabled=false"));
    all.addAll(List.of(settings));
    var copy =
        (ServletWebServerApplicationContext)
            SpringApplication.run(FhirServer.class, all.toArray(String[]::new));
    // The database stops with the first server, and nobody may still be waiting for it then.
    SERVER
        .orElseThrow()
        .addApplicationListener((ApplicationListener<ContextClosedEvent>) closed -> copy.close());
    return new SecondCopy(copy);
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

  /** Another copy of the server. */
  public static final class SecondCopy implements AutoCloseable {

    private final ServletWebServerApplicationContext server;

    private SecondCopy(ServletWebServerApplicationContext server) {
      this.server = server;
    }

    /** The address of its FHIR endpoint. */
    public String fhir() {
      return root(server) + "/fhir";
    }

    /**
     * Starts one more copy on the same database.
     *
     * @param settings in which it differs, as on a command line
     */
    public SecondCopy startAnother(String... settings) {
      return ServerUnderTest.start(part(HikariDataSource.class).getJdbcUrl(), settings);
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
      return server.getBean(type);
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
