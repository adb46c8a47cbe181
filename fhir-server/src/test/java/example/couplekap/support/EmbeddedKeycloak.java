package example.couplekap.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The Keycloak that the build unpacked into {@code target}. Its first run takes in the provider and
 * imports the realms; what comes of that is kept in {@code target} until one of them changes, so
 * that later runs start from a copy of the database.
 */
final class EmbeddedKeycloak {

  private static final Path DISTRIBUTION = Path.of("target", "keycloak").toAbsolutePath();
  private static final Path PREPARED = Path.of("target", "keycloak-prepared").toAbsolutePath();
  private static final String DATABASE = "keycloak";
  private static final String DATABASE_FILE = DATABASE + ".mv.db";

  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=dev-file",
          "--health-enabled=true",
          "--http-management-health-enabled=false",
          KeycloakUnderTest.WITHOUT_FEATURES);

  private static final List<String> START =
      List.of(
          "start",
          "--optimized",
          "--cache=local",
          "--http-enabled=true",
          "--log-level=info,io.smallrye.health:off");

  private EmbeddedKeycloak() {}

  /** Starts it and returns its address. It ends with this JVM. */
  static String start() {
    try {
      prepare();
      Path folder = Files.createTempDirectory(PREPARED.getParent(), "keycloak-");
      Files.copy(PREPARED.resolve(DATABASE_FILE), folder.resolve(DATABASE_FILE));
      KeycloakProcess server = start(folder, START);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.stop();
                    delete(folder);
                  }));
      return server.root();
    } catch (IOException failure) {
      throw new UncheckedIOException("Keycloak did not start", failure);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static KeycloakProcess start(Path folder, List<String> options) throws IOException {
    List<String> all = new ArrayList<>(options);
    all.add("--db-url=jdbc:h2:file:" + folder.resolve(DATABASE) + ";NON_KEYWORDS=VALUE");
    return KeycloakProcess.start(DISTRIBUTION, folder.resolve("keycloak.log"), all);
  }

  private static void prepare() throws IOException {
    if (!Files.exists(DISTRIBUTION.resolve("bin/kc.sh"))) {
      throw new IOException(
          "There is no Keycloak in " + DISTRIBUTION + ": run the tests by Maven, which unpacks it");
    }
    Files.createDirectories(PREPARED);
    try (FileChannel channel =
        FileChannel.open(
            PREPARED.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Another JVM of the same build may be at it; closing the channel gives the lock back.
      channel.lock();
      prepareUnlessDone(
          RealmFile.MODULE.resolve("keycloak-smart.jar"),
          List.of(
              RealmFile.development("couple-kap"), RealmFile.production("couple-kap-production")));
    }
  }

  private static void prepareUnlessDone(Path provider, List<RealmFile> realms) throws IOException {
    Path done = PREPARED.resolve("digest");
    String digest = digest(provider, realms);
    if (Files.exists(done) && Files.readString(done).equals(digest)) {
      return;
    }
    Files.deleteIfExists(done);
    Files.deleteIfExists(PREPARED.resolve(DATABASE_FILE));
    Files.copy(
        provider,
        DISTRIBUTION.resolve("providers").resolve(provider.getFileName()),
        StandardCopyOption.REPLACE_EXISTING);
    Path imports = Files.createDirectories(DISTRIBUTION.resolve("data/import"));
    for (RealmFile realm : realms) {
      Files.writeString(imports.resolve(realm.name() + ".json"), realm.json());
    }
    Path log = PREPARED.resolve("build.log");
    if (KeycloakProcess.complete(DISTRIBUTION, log, BUILD) != 0) {
      throw new IOException("Keycloak could not take in the provider, see " + log);
    }
    List<String> withImport = new ArrayList<>(START);
    withImport.add("--import-realm");
    start(PREPARED, withImport).stop();
    Files.writeString(done, digest);
  }

  private static String digest(Path provider, List<RealmFile> realms) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(provider));
      Stream.concat(
              realms.stream().map(RealmFile::json),
              Stream.of(BUILD, START, RealmFile.SETTINGS).map(Object::toString))
          .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
