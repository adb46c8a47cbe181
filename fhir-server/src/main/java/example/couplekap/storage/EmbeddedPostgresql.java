package example.couplekap.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL, run as a child of this process on a loopback port, whose data outlives both.
 * Durable by the same three settings as a server installation, and closed by a password.
 */
final class EmbeddedPostgresql implements JdbcConnectionDetails, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresql.class);
  private static final String SUPERUSER = "postgres";
  private static final Duration ORPHAN_STOP = Duration.ofSeconds(30);
  private static final List<String> DURABILITY =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final DataFolder folder;
  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedPostgresql(DataFolder folder, EmbeddedPostgres server, String password) {
    this.folder = folder;
    this.server = server;
    this.password = password;
  }

  /**
   * Starts PostgreSQL over the cluster in a data folder, creating the cluster at first use.
   *
   * @throws StartRefusal if the folder is in use or PostgreSQL does not start
   */
  static EmbeddedPostgresql start(Path location) {
    DataFolder folder = DataFolder.open(location);
    try {
      stopOrphan(folder.cluster());
      Path passwordFile = folder.passwordFile();
      String password = Files.readString(passwordFile);
      return new EmbeddedPostgresql(folder, start(folder, passwordFile, password), password);
    } catch (IOException failure) {
      throw new StartRefusal(
          "The embedded PostgreSQL did not start in "
              + location
              + ": see the log above, or set spring.datasource.url to a PostgreSQL of your own.",
          failure);
    }
  }

  private static EmbeddedPostgres start(DataFolder folder, Path passwordFile, String password)
      throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.cluster())
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(folder.programs().toFile())
            // Spring closes it, after everything that uses it; a hook of its own would run beside.
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofMinutes(1))
            // The builder hands these to initdb as options; it has no setter for them.
            .setLocaleConfig("auth", "scram-sha-256")
            .setLocaleConfig("pwfile", passwordFile.toString())
            .setConnectConfig("password", password)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_buffers", "256MB");
    for (String setting : DURABILITY) {
      builder.setServerConfig(setting, "on");
    }
    return builder.start();
  }

  /**
   * Stops a PostgreSQL that outlived a killed server. The data folder's lock is ours, so whatever
   * still runs on this cluster belongs to nobody.
   */
  private static void stopOrphan(Path cluster) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    Optional<ProcessHandle> orphan = ProcessHandle.of(pid).filter(EmbeddedPostgresql::isPostgres);
    if (orphan.isPresent()) {
      LOG.info("Stopping the PostgreSQL (process {}) that a killed server left behind", pid);
      orphan.get().destroy();
      orphan
          .get()
          .onExit()
          .orTimeout(ORPHAN_STOP.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
          .exceptionally(
              late -> {
                throw new StartRefusal(
                    "PostgreSQL process " + pid + " still uses " + cluster + ": stop it first.");
              })
          .join();
    }
    Files.deleteIfExists(pidFile);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  @Override
  public String getUsername() {
    return SUPERUSER;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  @Override
  public void close() throws IOException {
    server.close();
    folder.close();
  }
}
