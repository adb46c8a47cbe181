package example.couplekap.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.commandline.Export.Outcome;
import example.couplekap.support.CutConnection;
import example.couplekap.support.Examples;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.SecuredServer;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads into the secured server, as back ends do. */
class LoadLoginTest {

  private static final String CLINIC = "harbor-couples-clinic";
  private static final TestRealm REALM = KeycloakUnderTest.development();
  private static final int TOKEN_SECONDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;

  private Export export;

  @BeforeAll
  static void storeTheClinic() {
    Examples.all();
  }

  @BeforeEach
  void makeCouples() throws IOException {
    export = Export.make(folder.resolve("export"), 2);
  }

  @Test
  void takesInThePatientsOfItsOrganization() throws IOException {
    SmartClient loader = loader(CLINIC);

    Outcome outcome = load(loader);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("Courses: 2 in, 0 updated, 0 unchanged, 0 refused.");
    assertThat(export.stored()).isEqualTo(export.ownRows());
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    SmartClient loader = loader(CLINIC);
    load(loader);

    Outcome again = load(loader);
    Outcome withoutJournal =
        export.load(SecuredServer.fhir(), folder.resolve("other"), login(loader));

    for (Outcome each : List.of(again, withoutJournal)) {
      assertThat(each.out()).contains("Courses: 0 in, 0 updated, 2 unchanged, 0 refused.");
    }
    assertThat(Stream.of("CarePlan", "Encounter", "Goal").flatMap(this::versions))
        .containsOnly("1");
  }

  @Test
  void storesWhatChanged() throws IOException {
    SmartClient loader = loader(CLINIC);
    load(loader);
    export.change(
        "Goal",
        "c00002",
        goal -> ((ObjectNode) goal.get("description")).put("text", "Sleep through the night."));

    Outcome outcome = export.load(SecuredServer.fhir(), folder.resolve("other"), login(loader));

    assertThat(outcome.out()).contains("Courses: 0 in, 1 updated, 1 unchanged, 0 refused.");
    assertThat(export.resources("Goal"))
        .extracting(goal -> ((Goal) goal).getDescription().getText())
        .containsOnlyOnce("Sleep through the night.");
    assertThat(export.stored()).isEqualTo(export.ownRows());
  }

  @Test
  void outlivesItsTokens() throws IOException {
    SmartClient loader = loader(CLINIC);
    REALM.setTokenLife(loader, TOKEN_SECONDS);

    Outcome outcome = load(loader, "--parallel", "1");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(export.stored()).isEqualTo(export.ownRows());
  }

  @Test
  void outlivesATokenThatExpiresWhileTheServerIsAway()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    SmartClient loader = loader(CLINIC);
    REALM.setTokenLife(loader, TOKEN_SECONDS);
    String[] login = login(loader);
    Export many = Export.make(folder.resolve("many"), 8);
    CutConnection connection = new CutConnection(URI.create(SecuredServer.fhir()));
    CompletableFuture<Outcome> load =
        CompletableFuture.supplyAsync(
            () -> many.load(connection.root() + "/fhir", folder.resolve("work"), login));
    await().atMost(PATIENCE).until(() -> many.stored("CarePlan") > 0);
    connection.cut();
    // So long that no token of before is good any more.
    assertThat(load.copy().completeOnTimeout(null, TOKEN_SECONDS + 1, TimeUnit.SECONDS).get())
        .isNull();
    connection.restore();

    Outcome outcome = load.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertThat(many.stored()).isEqualTo(many.ownRows());
  }

  @Test
  void takesInNobodyElsesPatients() throws IOException {
    String other = "nobody-" + UUID.randomUUID();

    Outcome outcome = load(loader(other));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("Courses: 0 in, 0 updated, 0 unchanged, 2 refused.");
    assertThat(outcome.reason("Patient", 1).getIssueFirstRep().getDiagnostics())
        .endsWith(
            "it reaches those of patients whose managingOrganization is Organization/"
                + other
                + ".");
    assertThat(export.stored()).isZero();
  }

  @Test
  void saysWhyItCannotLogIn() throws IOException {
    SmartClient loader = loader(CLINIC);
    SmartClient stranger =
        new SmartClient(REALM, loader.id(), Optional.of(TestRealm.newKey(loader.id())));

    Outcome withoutLogin = export.load(SecuredServer.fhir(), folder.resolve("work"));
    Outcome withAnotherKey = load(stranger);
    Outcome onAnOpenServer =
        export.load(ServerUnderTest.fhir(), folder.resolve("work"), login(loader));

    assertThat(withoutLogin.code()).isEqualTo(2);
    assertThat(withoutLogin.err()).contains("asks for an access token", "--client-id", "--key");
    assertThat(withAnotherKey.code()).isEqualTo(2);
    assertThat(withAnotherKey.err()).contains("gives " + loader.id() + " no access token");
    assertThat(onAnOpenServer.code()).isEqualTo(2);
    assertThat(onAnOpenServer.err()).contains("leave --client-id and --key out");
  }

  private Stream<String> versions(String type) {
    return export.resources(type).stream().map(record -> record.getMeta().getVersionId());
  }

  private static SmartClient loader(String organization) {
    return REALM.addBackEnd("loader-" + UUID.randomUUID(), organization);
  }

  private Outcome load(SmartClient loader, String... further) throws IOException {
    String[] all = new String[further.length + 4];
    System.arraycopy(login(loader), 0, all, 0, 4);
    System.arraycopy(further, 0, all, 4, further.length);
    return export.load(SecuredServer.fhir(), folder.resolve("work"), all);
  }

  private String[] login(SmartClient loader) throws IOException {
    Path key =
        Files.writeString(
            folder.resolve("key.jwk.json"), loader.key().orElseThrow().toJSONString());
    return new String[] {"--client-id", loader.id(), "--key", key.toString()};
  }
}
