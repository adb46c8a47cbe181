package example.couplekap.bench;

import com.nimbusds.jose.JOSEException;
import example.couplekap.bench.Load.Request;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Whether searches stay as fast as they are while other couples are stored: the same searches of a
 * secured server in the charts of the same couples, when those are all, and when there are ten
 * times as many. Each time the server starts anew.
 */
public final class SearchBenchmark {

  private static final int CLIENTS = 4;
  private static final int COUPLES = Math.max(10_000, Integer.getInteger("bench.couples", 0));
  private static final int WARM_UP = 1_500;
  private static final int SEARCHES = 3_000;

  private final Path options;
  private final Path jar;
  private final Path data;
  private final LocalIdentityProvider provider;

  private SearchBenchmark(Path options, Path jar, Path data, LocalIdentityProvider provider) {
    this.options = options;
    this.jar = jar;
    this.data = data;
    this.provider = provider;
  }

  /**
   * Runs the benchmark and prints one row per figure.
   *
   * @param arguments as of {@link Benchmark}
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, JOSEException {
    String keeper = Couples.KEEPER.substring(Couples.KEEPER.indexOf('/') + 1);
    try (LocalIdentityProvider provider = new LocalIdentityProvider(keeper)) {
      SearchBenchmark benchmark =
          new SearchBenchmark(
              Path.of(arguments[0]).toAbsolutePath(),
              Path.of(arguments[1]).toAbsolutePath(),
              Files.createTempDirectory("couple-kap-bench"),
              provider);
      benchmark.run(0, COUPLES / 10);
      benchmark.run(COUPLES / 10, COUPLES);
    }
  }

  private void run(int known, int wanted) throws IOException, InterruptedException {
    ChartWorkload workload = new ChartWorkload(GuidePackage.open(), wanted);
    try (ServerProcess open = ServerProcess.start(options, jar, data)) {
      FhirClient client = new FhirClient(open.base());
      for (Request request : workload.surroundings()) {
        client.send(request);
      }
      Measurement stored =
          new Load(client, CLIENTS).run(wanted - known, number -> workload.couple(known + number));
      System.out.printf(
          Locale.ROOT,
          "%d couples stored, %.1f/s, %d refused%n",
          wanted,
          stored.rate(),
          client.failures());
    }
    try (ServerProcess secured =
        ServerProcess.start(
            options,
            jar,
            data,
            "--kap.access.issuer=" + provider.issuer(),
            "--kap.rest.public-url=" + LocalIdentityProvider.AUDIENCE)) {
      FhirClient client = new FhirClient(secured.base(), provider::token);
      ChartWorkload same = new ChartWorkload(GuidePackage.open(), COUPLES / 10);
      List<Kind> kinds =
          List.of(
              new Kind("sessions of a patient", same::search),
              new Kind("doses with provenance", same::searchWithProvenance),
              new Kind("a session by its id", same::searchInAllCharts));
      for (Kind kind : kinds) {
        new Load(client, CLIENTS).run(WARM_UP, kind.requests());
      }
      for (Kind kind : kinds) {
        Measurement measured = new Load(client, CLIENTS).run(SEARCHES, kind.requests());
        System.out.printf(
            Locale.ROOT,
            "beside %d couples: %-22s %.0f/s (%s)%n",
            wanted,
            kind.name(),
            measured.rate(),
            measured.describe());
      }
      System.out.printf("refused or failed: %d%n", client.failures());
    }
  }

  /**
   * Searches of one kind.
   *
   * @param requests the search of each number
   */
  private record Kind(String name, IntFunction<Request> requests) {}
}
