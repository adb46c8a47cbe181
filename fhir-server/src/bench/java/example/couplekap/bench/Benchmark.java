package example.couplekap.bench;

import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Starts the packaged server on an empty database and measures it as its clients would. */
public final class Benchmark {

  private static final int CLIENTS = 4;
  private static final int WARM_UP_CREATES = 2_000;
  private static final int WARM_UP_TRANSACTIONS = 40;
  private static final int CREATES = 10_000;
  private static final int TRANSACTIONS = 200;
  private static final int VALIDATIONS = 2_000;

  private Benchmark() {}

  /**
   * Runs the benchmark and prints one row per figure.
   *
   * @param arguments the packaged server's jar; its libraries stand in {@code lib} beside it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Path data = Files.createTempDirectory("couple-kap-bench");
    Workload workload = new Workload(GuidePackage.open());

    print("artifact", "%.0f MB", megabytes(ServerProcess.artifactSize(jar)));
    try (ServerProcess first = ServerProcess.start(jar, data)) {
      print("first start to ready", "%.1f s", seconds(first.startTime()));
    }
    try (ServerProcess server = ServerProcess.start(jar, data)) {
      print("start to ready, guide installed", "%.1f s", seconds(server.startTime()));
      measure(server, workload);
    }
  }

  private static void measure(ServerProcess server, Workload workload)
      throws IOException, InterruptedException {
    FhirClient client = new FhirClient(server.base());
    client.post("", workload.surroundings());
    Load load = new Load(client, CLIENTS);

    load.run(WARM_UP_CREATES, workload::create);
    Measurement creates = load.run(CREATES, workload::create);
    print("single creates, 4 clients", "%.0f/s (%s)", creates.rate(), creates.describe());
    print("resident after the creates", "%.0f MB", megabytes(server.residentBytes()));

    load.run(WARM_UP_TRANSACTIONS, workload::transaction);
    Measurement transactions = load.run(TRANSACTIONS, workload::transaction);
    print(
        "transactions of 50, 4 clients",
        "%.1f/s (%s)",
        transactions.rate(),
        transactions.describe());

    Load alone = new Load(client, 1);
    alone.run(VALIDATIONS, workload::validation);
    print(
        "$validate of a ketamine administration, 1 client",
        "%s",
        alone.run(VALIDATIONS, workload::validation).describe());
    print("refused or failed requests", "%d", client.failures());
  }

  private static void print(String name, String format, Object... values) {
    System.out.printf(Locale.ROOT, "%-50s %s%n", name, format.formatted(List.of(values).toArray()));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static double megabytes(long bytes) {
    return bytes / 1_000_000.0;
  }
}
