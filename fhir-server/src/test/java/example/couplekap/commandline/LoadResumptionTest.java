package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import example.couplekap.FhirServer;
import example.couplekap.commandline.Export.Outcome;
import example.couplekap.support.CutConnection;
import example.couplekap.support.Examples;
import example.couplekap.support.Http;
import example.couplekap.support.ServerProcess;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks loads off, and goes on with them. */
class LoadResumptionTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int COUPLES = 8;

  @TempDir private Path folder;

  private Export export;

  @BeforeAll
  static void storeThePractitionersOfAllCourses() {
    Examples.all();
  }

  @BeforeEach
  void makeCouples() throws IOException {
    export = Export.make(folder.resolve("export"), COUPLES);
  }

  @Test
  void goesOnAfterBeingKilled() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FhirServer.class.getName(), "load"));
    command.addAll(
        export.arguments(ServerUnderTest.fhir(), folder.resolve("work"), "--parallel", "2"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    awaitPlans(1);
    process.destroyForcibly().onExit().join();
    int before = export.stored("CarePlan");

    Outcome outcome = export.load(folder.resolve("work"));

    assertThat(before).isLessThan(export.rows("CarePlan").size());
    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertAllIsInOnce();
  }

  @Test
  void waitsForAServerThatIsAway()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    CutConnection connection = new CutConnection(URI.create(ServerUnderTest.root()));
    CompletableFuture<Outcome> load =
        CompletableFuture.supplyAsync(
            () -> export.load(connection.root() + "/fhir", folder.resolve("work")));
    awaitPlans(1);
    connection.cut();
    // A loader that does not wait ends within these seconds.
    assertThat(load.copy().completeOnTimeout(null, 4, TimeUnit.SECONDS).get()).isNull();
    connection.restore();

    Outcome outcome = load.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertAllIsInOnce();
  }

  @Test
  void goesOnWhenAServerThatWasKilledIsBack()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Path data = Files.createDirectory(folder.resolve("server"));
    try (ServerProcess first = ServerProcess.start(data)) {
      String fhir = first.ready();
      CompletableFuture<Outcome> load =
          CompletableFuture.supplyAsync(
              () -> export.load(fhir, folder.resolve("work"), "--parallel", "1"));
      await().atMost(PATIENCE).until(() -> count(fhir, "CarePlan") > 0);
      first.kill();
      try (ServerProcess second =
          ServerProcess.start(data, "--server.port=" + URI.create(fhir).getPort())) {
        second.ready();

        Outcome outcome = load.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).contains("0 updated", "0 refused");
        for (String type : List.of("CarePlan", "Encounter", "Goal", "Consent")) {
          assertThat(count(fhir, type)).as(type).isEqualTo(export.rows(type).size());
        }
      }
    }
  }

  @Test
  void givesUpAServerThatStaysAway()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    CutConnection connection = new CutConnection(URI.create(ServerUnderTest.root()));
    CompletableFuture<Outcome> load =
        CompletableFuture.supplyAsync(
            () ->
                export.load(
                    connection.root() + "/fhir", folder.resolve("work"), "--patience", "2"));
    awaitPlans(1);
    connection.cut();

    Outcome outcome = load.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("could not be reached for 2 seconds")
        .contains("start the same load again to go on");
    connection.restore();
    assertThat(export.load(connection.root() + "/fhir", folder.resolve("work")).code()).isZero();
    assertAllIsInOnce();
  }

  private static int count(String fhir, String type) {
    return Http.sendTo(fhir + "/" + type + "?_summary=count", "GET", BodyPublishers.noBody())
        .bundle()
        .getTotal();
  }

  private void awaitPlans(int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (export.stored("CarePlan") < count) {
      assertThat(System.nanoTime()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private void assertAllIsInOnce() throws IOException {
    assertThat(export.stored()).isEqualTo(export.ownRows());
    assertThat(export.resources("CarePlan"))
        .extracting((Resource plan) -> plan.getMeta().getVersionId())
        .containsOnly("1");
  }
}
