package example.couplekap.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.FhirServer;
import example.couplekap.exchange.sample.SampleCouples;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.BulkExport;
import example.couplekap.support.CutConnection;
import example.couplekap.support.Http;
import example.couplekap.support.Receiver;
import example.couplekap.support.ServerProcess;
import example.couplekap.support.ServerUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two copies of the server start together on an empty database. Couples are loaded through both, a
 * program is notified, a search is paged through, each makes an export; then one copy is killed,
 * and all is counted that should have come of it.
 */
class KilledCopyTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SOURCE = "https://ehr.example/copies";
  private static final Set<String> BY_THEIR_OWN_IDENTIFIERS =
      Set.of("Organization", "Location", "Practitioner", "Patient");
  private static final int COUPLES = 30;
  private static final int SESSIONS = 20;
  private static final int PAGE = 100;

  /** How many notifications a copy delivers at a time. */
  private static final int DELIVERIES = 4;

  /**
   * More than HAPI FHIR looks up at once, so that the rest is looked up when a page asks for it.
   */
  private static final int LISTED = 1200;

  private static final int LARGEST_BUNDLE = 400;

  @TempDir private static Path folder;

  private static Receiver receiver;
  private static ServerProcess surviving;
  private static String fhir;
  private static Bundle firstPage;
  private static HeldExports exports;
  private static List<String> sessions;
  private static int loaded;
  private static String report;

  @BeforeAll
  static void killOneOfTwoCopies() throws IOException, InterruptedException, SQLException {
    receiver = new Receiver();
    new SampleCouples(GuidePackage.open(), 11).write(folder.resolve("export"), COUPLES);
    String database = ServerUnderTest.newDatabase("copies");
    List<String> settings = new ArrayList<>(ServerUnderTest.settingsOf(database));
    settings.add("--kap.subscriptions.allowed-receivers=" + receiver.origin());
    settings.add("--kap.scheduling.between-looks=1s");
    settings.add("--spring.datasource.hikari.maximum-pool-size=8");
    settings.add("--kap.messaging.threads=" + DELIVERIES);
    try (ServerProcess doomed = start("doomed", settings)) {
      surviving = start("surviving", settings);
      String other = doomed.ready();
      fhir = surviving.ready();
      subscribe(other);
      sessions = arrange(other);
      list();
      firstPage = get(other, "/Medication?status=active&_count=" + PAGE).resource(Bundle.class);
      exports = HeldExports.begin(database, other, "Medication", 2);
      CountDownLatch killed = new CountDownLatch(1);
      CountDownLatch held = new CountDownLatch(2 * DELIVERIES);
      receiver.answer(notification -> hold(held, killed));
      Process loader = load(new CutConnection(URI.create(other), URI.create(fhir)).root());
      assertThat(held.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

      doomed.kill();
      exports.close();
      int before = count("CarePlan");
      receiver.answer(notification -> 200);
      killed.countDown();

      assertThat(before).isLessThan(rows("CarePlan"));
      assertThat(loader.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      loaded = loader.exitValue();
      report = Files.readString(folder.resolve("loader.log"));
    }
  }

  @AfterAll
  static void stop() {
    if (surviving != null) {
      surviving.close();
    }
    receiver.close();
  }

  @Test
  void theLoadGoesOn() {
    assertThat(loaded).as(report).isZero();
    assertThat(report).contains("0 updated", "0 refused");
  }

  @Test
  void everyCourseIsInOnceAndWhole() throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> stored = new ArrayList<>();
    for (String type : types()) {
      for (String row : Files.readAllLines(folder.resolve("export").resolve(type + ".ndjson"))) {
        expected.add(type + "/" + JSON.readTree(row).get("id").asText());
      }
      for (Resource record : all("/" + type + "?_count=500&identifier=" + SOURCE + "%7C")) {
        assertThat(record.getMeta().getVersionId()).as(type).isEqualTo("1");
        JSON.readTree(Http.json(record)).findParents("system").stream()
            .filter(identifier -> identifier.get("system").asText().equals(SOURCE))
            .forEach(identifier -> stored.add(identifier.get("value").asText()));
      }
    }

    assertThat(stored).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    assertThat(count("Patient?identifier=http://va.gov/mpi%7C")).isEqualTo(rows("Patient"));
    assertThat(count("Practitioner")).isEqualTo(rows("Practitioner"));
  }

  @Test
  void eachNotificationIsSent() {
    List<String> told =
        all("/Encounter?_count=500").stream()
            .map(session -> "/told/Encounter/" + session.getIdElement().getIdPart())
            .toList();

    assertThat(told).isNotEmpty();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(receiver.received())
                    .extracting(Receiver.Notification::path)
                    .containsAll(told));
  }

  @Test
  void aSearchBegunAtTheKilledCopyGoesOnAtTheOther() {
    List<String> found = new ArrayList<>();
    Bundle page = firstPage;
    while (true) {
      page.getEntry().forEach(entry -> found.add(entry.getResource().getIdElement().getIdPart()));
      if (page.getLink(Bundle.LINK_NEXT) == null) {
        break;
      }
      page = get(fhir, "?" + query(page)).resource(Bundle.class);
    }

    assertThat(found).hasSize(LISTED).doesNotHaveDuplicates();
  }

  @Test
  void eachExportIsMadeWholeByTheOneOrTheOther() throws InterruptedException {
    for (BulkExport export : exports.complete(fhir)) {
      assertThat(export.resources())
          .extracting(Resource::getIdPart)
          .hasSize(LISTED)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void eachSessionsWindowIsNoticedOnce() {
    assertThat(sessions)
        .allSatisfy(
            session -> {
              Task task = get(fhir, "/Task/" + session).resource(Task.class);
              assertThat(task.getBusinessStatus().getCodingFirstRep().getCode())
                  .isEqualTo("window-open");
              assertThat(task.getMeta().getVersionId()).isEqualTo("2");
            });
  }

  private static ServerProcess start(String name, List<String> settings) throws IOException {
    return ServerProcess.start(
        Files.createDirectory(folder.resolve(name)), settings.toArray(String[]::new));
  }

  /** Keeps those who notify waiting until one of them is killed. */
  private static int hold(CountDownLatch held, CountDownLatch killed) {
    held.countDown();
    try {
      killed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return 503;
  }

  private static void subscribe(String copy) {
    Subscription subscription =
        new Subscription()
            .setStatus(SubscriptionStatus.REQUESTED)
            .setReason("a test")
            .setCriteria("Encounter?");
    subscription
        .getChannel()
        .setType(SubscriptionChannelType.RESTHOOK)
        .setEndpoint(receiver.origin() + "/told")
        .setPayload("application/fhir+json");
    String id = create(copy, subscription);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                get(fhir, "/Subscription/" + id).resource(Subscription.class).getStatus()
                    == SubscriptionStatus.ACTIVE);
  }

  /** Arranges sessions whose windows open while both copies look. */
  private static List<String> arrange(String copy) throws IOException {
    String codes = GuidePackage.open().canonical() + "/CodeSystem/kap-session-task-status";
    Reference patient = new Reference("Patient/" + create(copy, new Patient().setActive(true)));
    Instant opening = Instant.now().plusSeconds(5);
    List<String> arranged =
        IntStream.range(0, SESSIONS)
            .mapToObj(
                i -> {
                  Task task =
                      new Task()
                          .setStatus(TaskStatus.REQUESTED)
                          .setIntent(TaskIntent.ORDER)
                          .setFor(patient);
                  task.getBusinessStatus().addCoding().setSystem(codes).setCode("to-be-scheduled");
                  task.getRestriction()
                      .getPeriod()
                      .setStart(Date.from(opening))
                      .setEnd(Date.from(opening.plus(Duration.ofDays(1))));
                  return create(copy, task);
                })
            .toList();
    await().atMost(PATIENCE).until(() -> count("Task?business-status=window-open") == SESSIONS);
    return arranged;
  }

  private static void list() {
    for (int listed = 0; listed < LISTED; listed += LARGEST_BUNDLE) {
      Bundle medicines = new Bundle().setType(BundleType.TRANSACTION);
      for (int i = 0; i < LARGEST_BUNDLE; i++) {
        medicines
            .addEntry()
            .setResource(new Medication().setStatus(Medication.MedicationStatus.ACTIVE))
            .getRequest()
            .setMethod(HTTPVerb.POST)
            .setUrl("Medication");
      }
      assertThat(post(fhir, "", medicines).status()).isEqualTo(200);
    }
  }

  /** The types whose rows are found again by the ids of their source. */
  private static List<String> types() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("export"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".ndjson", ""))
          .filter(type -> !BY_THEIR_OWN_IDENTIFIERS.contains(type))
          .toList();
    }
  }

  private static int rows(String type) throws IOException {
    return Files.readAllLines(folder.resolve("export").resolve(type + ".ndjson")).size();
  }

  private static Process load(String root) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FhirServer.class.getName(),
            "load",
            folder.resolve("export").toString(),
            "--to",
            root + "/fhir",
            "--source",
            SOURCE,
            "--work",
            folder.resolve("work").toString(),
            "--parallel",
            "1")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("loader.log").toFile())
        .start();
  }

  private static String query(Bundle page) {
    return URI.create(page.getLink(Bundle.LINK_NEXT).getUrl()).getRawQuery();
  }

  private static List<Resource> all(String search) {
    List<Resource> all = new ArrayList<>();
    Bundle page = get(fhir, search).resource(Bundle.class);
    page.getEntry().stream().map(BundleEntryComponent::getResource).forEach(all::add);
    while (page.getLink(Bundle.LINK_NEXT) != null) {
      page = get(fhir, "?" + query(page)).resource(Bundle.class);
      page.getEntry().stream().map(BundleEntryComponent::getResource).forEach(all::add);
    }
    return all;
  }

  private static int count(String search) {
    String separator = search.contains("?") ? "&" : "?";
    return get(fhir, "/" + search + separator + "_summary=count").resource(Bundle.class).getTotal();
  }

  private static String create(String copy, Resource resource) {
    Answer answer = post(copy, "/" + resource.fhirType(), resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }

  private static Answer get(String copy, String path) {
    Answer answer = Http.sendTo(copy + path, "GET", BodyPublishers.noBody());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static Answer post(String copy, String path, Resource resource) {
    return Http.sendTo(
        copy + path,
        "POST",
        BodyPublishers.ofString(Http.json(resource)),
        "Content-Type",
        Http.JSON);
  }
}
