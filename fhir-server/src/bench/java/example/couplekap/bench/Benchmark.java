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
  private static final int COLD_CREATES = 2_000;
  private static final int CREATES_BEFORE_MEMORY = 8_000;
  private static final int WARM_UP_CREATES = 5_000;
  private static final int WARM_UP_TRANSACTIONS = 100;
  private static final int CREATES = 10_000;
  private static final int TRANSACTIONS = 200;
  private static final int VALIDATIONS = 2_000;

  private Benchmark() {}

  /**
   * Runs the benchmark and prints one row per figure.
   *
   * @param arguments the file with the JVM's options, and the packaged server's jar; its libraries
   *     stand in {@code lib} beside it
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path options = Path.of(arguments[0]).toAbsolutePath();
    Path jar = Path.of(arguments[1]).toAbsolutePath();
    Path data = Files.createTempDirectory("couple-kap-bench");
    Workload workload = new Workload(GuidePackage.open());

    print("artifact", "%.0f MB", megabytes(ServerProcess.artifactSize(jar)));
    try (ServerProcess first = ServerProcess.start(options, jar, data)) {
      print("first start to ready", "%.1f s", seconds(first.startTime()));
    }
    try (ServerProcess server = ServerProcess.start(options, jar, data)) {
      print("start to ready, guide installed", "%.1f s", seconds(server.startTime()));
      measure(server, workload);
    }
  }

  private static void measure(ServerProcess server, Workload workload)
      throws IOException, InterruptedException {
    FhirClient client = new FhirClient(server.base());
    client.post("", workload.surroundings());
    Load load = new Load(client, CLIENTS);

    Measurement cold = load.run(COLD_CREATES, workload::create);
    print("the first 2,000 creates, 4 clients", "%.0f/s (%s)", cold.rate(), cold.describe());
    load.run(CREATES_BEFORE_MEMORY, workload::create);
    print("resident after 10,000 creates", "%.0f MB", megabytes(server.residentBytes()));
    load.run(WARM_UP_CREATES, workload::create);
    Measurement creates = load.run(CREATES, workload::create);
    print("single creates, 4 clients, warm", "%.0f/s (%s)", creates.rate(), creates.describe());

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
    grow(load, workload, creates);
    print("refused or failed requests", "%d", client.failures());
  }

  /** Cost per write in a large database, beside that in the nearly empty one measured before. */
  private static void grow(Load load, Workload workload, Measurement before)
      throws InterruptedException {
    int resources = Integer.getInteger("bench.resources", 0);
    if (resources > 0) {
      load.run(resources / Workload.TRANSACTION_SIZE, workload::transaction);
      Measurement after = load.run(CREATES, workload::create);
      print("single creates, %,d resources more".formatted(resources), "%.0f/s", after.rate());
      print("cost per write, against before", "%.2f times", before.rate() / after.rate());
    }
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
