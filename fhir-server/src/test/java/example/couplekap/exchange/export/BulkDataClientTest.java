package example.couplekap.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.csiro.fhir.auth.AuthConfig;
import au.csiro.fhir.export.BulkExportClient;
import au.csiro.fhir.export.BulkExportClient.BulkExportClientBuilder;
import au.csiro.fhir.export.BulkExportException;
import au.csiro.fhir.export.BulkExportResult;
import au.csiro.fhir.export.BulkExportResult.FileResult;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.SmartClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client of Bulk Data Access that nobody here wrote, Pathling's, against the secured server
 * behind its proxy: it finds the token endpoint, logs in by SMART Backend Services, waits, and
 * fetches the files.
 */
class BulkDataClientTest {

  private static final String SCOPES = "system/*.cruds";

  @TempDir private Path folder;

  private CoupleInCare couple;
  private SmartClient program;

  @BeforeEach
  void storeACouple() {
    couple = CoupleInCare.store();
    program =
        ProxiedServer.realm()
            .addBackEnd("pathling-" + UUID.randomUUID(), couple.organizations().get(0));
  }

  @Test
  void fetchesTheChartsOfAGroup() throws IOException {
    BulkExportResult result =
        client(BulkExportClient.groupBuilder("couples-" + couple.organizations().get(0)))
            .withTypes(List.of("Patient", "CarePlan"))
            .build()
            .export();

    assertThat(result.getTransactionTime()).isBefore(Instant.now());
    assertThat(result.getResults()).hasSize(2);
    String rows = rows(result);
    assertThat(rows)
        .contains("\"id\":\"%s\"".formatted(couple.a()), "\"resourceType\":\"CarePlan\"")
        .doesNotContain(couple.b());
  }

  @Test
  void fetchesWhatAFilterFinds() throws IOException {
    BulkExportResult result =
        client(BulkExportClient.patientBuilder())
            .withType("Encounter")
            .withTypeFilter("Encounter?status=finished")
            .withSince(Instant.parse("2020-01-01T00:00:00Z"))
            .build()
            .export();

    assertThat(result.getResults()).hasSize(1);
    assertThat(rows(result).lines())
        .isNotEmpty()
        .allMatch(row -> row.contains("Patient/" + couple.a()))
        .allMatch(row -> row.contains("\"status\":\"finished\""));
  }

  @Test
  void hearsWhyItIsRefused() {
    BulkExportClient another =
        client(BulkExportClient.groupBuilder("couples-" + couple.organizations().get(1))).build();

    assertThatThrownBy(another::export)
        .isInstanceOfSatisfying(
            BulkExportException.HttpError.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(404);
              assertThat(refusal.getOperationOutcome()).isPresent();
            });
  }

  private BulkExportClientBuilder client(BulkExportClientBuilder level) {
    return level
        .withFhirEndpointUrl(ProxiedServer.publicUrl())
        .withOutputDir(folder.resolve("export").toString())
        .withTimeout(Duration.ofMinutes(2))
        .withAuthConfig(
            AuthConfig.builder()
                .enabled(true)
                .useSMART(true)
                .clientId(program.id())
                .privateKeyJWK(program.key().orElseThrow().toJSONString())
                .scope(SCOPES)
                .tokenExpiryTolerance(30)
                .build());
  }

  private static String rows(BulkExportResult result) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (FileResult file : result.getResults()) {
      rows.append(Files.readString(Path.of(file.getDestination())));
    }
    return rows.toString();
  }
}
