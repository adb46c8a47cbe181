package example.couplekap.storage;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ServerProcess;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server has acknowledged is there when it starts again, whatever ended it. */
class LastingDataTest {

  private static final String PATIENT = "{\"resourceType\":\"Patient\",\"active\":true}";

  @TempDir private Path folder;

  @Test
  void survivesAKilledServerWhosePostgresqlRunsOn() throws IOException, InterruptedException {
    String id;
    long postgresql;
    try (ServerProcess first = ServerProcess.start(folder)) {
      String fhir = first.ready();
      Answer created =
          Http.sendTo(
              fhir + "/Patient",
              "POST",
              BodyPublishers.ofString(PATIENT),
              "Content-Type",
              Http.JSON);
      id = created.id();
      postgresql = postgresql();
      assertRefusesASecondServer();
      assertOwnerOnlyPassword();

      first.kill();
    }
    assertThat(ProcessHandle.of(postgresql)).hasValueSatisfying(ProcessHandle::isAlive);

    try (ServerProcess second = ServerProcess.start(folder)) {
      Answer read = Http.sendTo(second.ready() + "/Patient/" + id, "GET", BodyPublishers.noBody());

      assertThat(read.status()).isEqualTo(200);
      assertThat(postgresql()).isNotEqualTo(postgresql);
    }
    assertThat(ProcessHandle.of(postgresql).filter(ProcessHandle::isAlive)).isEmpty();
  }

  private void assertRefusesASecondServer() throws IOException, InterruptedException {
    try (ServerProcess other = ServerProcess.start(folder)) {
      assertThat(other.refusal())
          .contains("Another server uses the data folder " + folder.resolve("data"))
          .doesNotContain("\tat ");
    }
  }

  private void assertOwnerOnlyPassword() throws IOException {
    Path password = folder.resolve("data").resolve("password");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
  }

  private long postgresql() throws IOException {
    Path pidFile = folder.resolve("data").resolve("postgresql").resolve("postmaster.pid");
    return Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
  }
}
