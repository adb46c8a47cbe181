package example.couplekap.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ServerProcess;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the server that brings another version of the guide starts beside one that runs. */
class UpgradedCopyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PACKAGE = "/example/couplekap/guide/package.tgz";
  private static final String PROFILE = "StructureDefinition/kap-care-plan";
  private static final String TITLE = "Another version of the care plan";

  @TempDir private static Path folder;

  private static SecondCopy older;
  private static ServerProcess newer;
  private static String fhir;

  @BeforeAll
  static void upgrade() throws IOException, InterruptedException {
    String database = ServerUnderTest.newDatabase("upgrade");
    older = ServerUnderTest.start(database);
    assertThat(post(older.fhir(), "/Organization", new Organization().setName("Before")).status())
        .isEqualTo(201);
    newer =
        ServerProcess.start(
            folder,
            build() + File.pathSeparator + System.getProperty("java.class.path"),
            ServerUnderTest.settingsOf(database));
    fhir = newer.ready();
  }

  @AfterAll
  static void stop() {
    if (newer != null) {
      newer.close();
    }
    older.close();
  }

  @Test
  void bothGiveOutTheNewDefinitions() {
    for (String copy : new String[] {older.fhir(), fhir}) {
      assertThat(get(copy + "/" + PROFILE).resource(StructureDefinition.class).getTitle())
          .isEqualTo(TITLE);
    }
  }

  @Test
  void theOlderIsNoLongerReady() {
    String readiness = older.fhir().replaceFirst("/fhir$", "/actuator/health/readiness");

    await().atMost(PATIENCE).until(() -> get(readiness).status() == 503);

    assertThat(get(readiness.replace("readiness", "liveness")).status()).isEqualTo(200);
    assertThat(get(older.fhir() + "/Organization?name=Before").bundle().getTotal()).isEqualTo(1);
  }

  @Test
  void theOlderWritesNothingMore() {
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    transaction
        .addEntry()
        .setResource(new Organization().setName("Late"))
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Organization");
    await().atMost(PATIENCE).until(() -> post(older.fhir(), "", transaction).status() == 503);

    Answer refusal = post(older.fhir(), "/Organization", new Organization().setName("Late"));

    assertThat(refusal.status()).isEqualTo(503);
    assertThat(refusal.header("Retry-After")).isEqualTo("2");
    assertThat(refusal.error().getDiagnostics()).startsWith("Another version of the guide");
  }

  @Test
  void theNewerWrites() {
    assertThat(post(fhir, "/Organization", new Organization().setName("New")).status())
        .isEqualTo(201);
  }

  /** A folder that, first on the class path, has the server be built with another package. */
  private static Path build() throws IOException {
    Path build = folder.resolve("build");
    Path file = build.resolve(PACKAGE.substring(1));
    Files.createDirectories(file.getParent());
    ObjectMapper json = new ObjectMapper();
    try (InputStream archive = GuidePackage.class.getResourceAsStream(PACKAGE);
        TarArchiveInputStream from =
            new TarArchiveInputStream(new GzipCompressorInputStream(archive));
        TarArchiveOutputStream to =
            new TarArchiveOutputStream(
                new GzipCompressorOutputStream(Files.newOutputStream(file)))) {
      to.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (TarArchiveEntry entry = from.getNextEntry();
          entry != null;
          entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        if (entry.getName().equals("package/" + PROFILE.replace('/', '-') + ".json")) {
          content =
              json.writeValueAsBytes(((ObjectNode) json.readTree(content)).put("title", TITLE));
        }
        TarArchiveEntry changed = new TarArchiveEntry(entry.getName());
        changed.setSize(content.length);
        to.putArchiveEntry(changed);
        to.write(content);
        to.closeArchiveEntry();
      }
    }
    return build;
  }

  private static Answer get(String address) {
    return Http.sendTo(address, "GET", BodyPublishers.noBody());
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
