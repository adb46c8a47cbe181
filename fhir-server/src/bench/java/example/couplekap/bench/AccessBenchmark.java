package example.couplekap.bench;

import com.nimbusds.jose.JOSEException;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What authorization, consent, labels and audit cost: the same work in the same charts through an
 * open server, through a secured one, and through a secured one without its audit trail, in turn.
 */
public final class AccessBenchmark {

  private static final int CLIENTS = 4;
  private static final int ROUNDS = 2;
  private static final int FEWEST_COUPLES = 200;
  private static final int COUPLES =
      Math.max(FEWEST_COUPLES, Integer.getInteger("bench.couples", FEWEST_COUPLES));
  private static final int WARM_UP = 1_500;
  private static final int CREATES = 3_000;
  private static final int TRANSACTIONS = 300;
  private static final int READS = 6_000;
  private static final int SEARCHES = 3_000;

  private final Path options;
  private final Path jar;
  private final Path data;
  private final ChartWorkload workload;
  private final LocalIdentityProvider provider;

  private AccessBenchmark(
      Path options, Path jar, Path data, ChartWorkload workload, LocalIdentityProvider provider) {
    this.options = options;
    this.jar = jar;
    this.data = data;
    this.workload = workload;
    this.provider = provider;
  }

  /**
   * Runs the benchmark and prints one row per figure.
   *
   * @param arguments as of {@link Benchmark}
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, JOSEException {
    ChartWorkload workload = new ChartWorkload(GuidePackage.open(), COUPLES);
    String keeper = Couples.KEEPER.substring(Couples.KEEPER.indexOf('/') + 1);
    try (LocalIdentityProvider provider = new LocalIdentityProvider(keeper)) {
      new AccessBenchmark(
              Path.of(arguments[0]).toAbsolutePath(),
              Path.of(arguments[1]).toAbsolutePath(),
              Files.createTempDirectory("couple-kap-bench"),
              workload,
              provider)
          .run();
    }
  }

  private void run() throws IOException, InterruptedException {
    try (ServerProcess open = ServerProcess.start(options, jar, data)) {
      FhirClient client = new FhirClient(open.base());
      for (Load.Request request : workload.surroundings()) {
        client.send(request);
      }
      new Load(client, CLIENTS).run(COUPLES, workload::couple);
      System.out.printf("%d couples stored, %d refused%n", COUPLES, client.failures());
    }
    for (int round = 1; round <= ROUNDS; round++) {
      try (ServerProcess open = ServerProcess.start(options, jar, data)) {
        measure("open", round, new FhirClient(open.base()));
      }
      try (ServerProcess secured = ServerProcess.start(options, jar, data, secured())) {
        measure("secured", round, new FhirClient(secured.base(), provider::token));
      }
      try (ServerProcess unaudited =
          ServerProcess.startBy(UnauditedServer.class, options, jar, data, secured())) {
        measure("without audit", round, new FhirClient(unaudited.base(), provider::token));
      }
    }
  }

  private String[] secured() {
    return new String[] {
      "--kap.access.issuer=" + provider.issuer(),
      "--kap.rest.public-url=" + LocalIdentityProvider.AUDIENCE
    };
  }

  private void measure(String server, int round, FhirClient client) throws InterruptedException {
    Load load = new Load(client, CLIENTS);
    load.run(WARM_UP, workload::create);
    Map<String, Measurement> figures = new LinkedHashMap<>();
    figures.put("creates", load.run(CREATES, workload::create));
    load.run(TRANSACTIONS / 4, workload::transaction);
    figures.put(
        "transactions of " + workload.transactionSize(),
        load.run(TRANSACTIONS, workload::transaction));
    figures.put("reads", warm(load, READS, workload::read));
    figures.put("searches", warm(load, SEARCHES, workload::search));
    figures.forEach(
        (name, figure) ->
            System.out.printf(
                Locale.ROOT,
                "%d %-14s %-20s %.0f/s (%s)%n",
                round,
                server,
                name,
                figure.rate(),
                figure.describe()));
    System.out.printf("%d %-14s refused or failed     %d%n", round, server, client.failures());
  }

  private static Measurement warm(Load load, int count, IntFunction<Load.Request> requests)
      throws InterruptedException {
    load.run(count / 4, requests);
    return load.run(count, requests);
  }
}
