package example.couplekap.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import example.couplekap.exchange.load.LoadFailure;
import example.couplekap.exchange.load.LoadOptions;
import example.couplekap.exchange.load.LoadSummary;
import example.couplekap.exchange.load.Progress;
import example.couplekap.exchange.sample.SampleCouples;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast whole courses are loaded by the loader, into an open and into a secured server, each
 * with an empty database; loader, server and database share the machine.
 */
public final class LoadBenchmark {

  private static final int COUPLES =
      Integer.getInteger("bench.couples", 0) > 0 ? Integer.getInteger("bench.couples") : 300;
  private static final int WARM_UP = 60;
  private static final int PARALLEL = 3;
  private static final long SEED = 7;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String SOURCE = "https://ehr.example/fhir";
  private static final Pattern ORGANIZATION = Pattern.compile("\"Organization/([^/\"]+)");

  private final Path options;
  private final Path jar;
  private final Path folder;

  private LoadBenchmark(Path options, Path jar, Path folder) {
    this.options = options;
    this.jar = jar;
    this.folder = folder;
  }

  /**
   * Runs the benchmark and prints one row per figure.
   *
   * @param arguments as of {@link Benchmark}
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, JOSEException, LoadFailure {
    Path folder = Files.createTempDirectory("couple-kap-bench");
    new SampleCouples(GuidePackage.open(), SEED).write(folder.resolve("warm-up"), WARM_UP);
    new SampleCouples(GuidePackage.open(), SEED).write(folder.resolve("export"), COUPLES);
    new LoadBenchmark(
            Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath(), folder)
        .run();
  }

  private void run() throws IOException, InterruptedException, JOSEException, LoadFailure {
    Path data = Files.createDirectory(folder.resolve("open"));
    try (ServerProcess open = ServerProcess.start(options, jar, data)) {
      measure("open", open, Optional.empty());
    }
    data = Files.createDirectory(folder.resolve("secured"));
    String organization;
    try (ServerProcess open = ServerProcess.start(options, jar, data)) {
      load("warm-up", "open-first", open, Optional.empty(), new Pace());
      organization = organization(open);
    }
    Path key = folder.resolve("key.json");
    RSAKey loader = new RSAKeyGenerator(2048).keyID("loader").generate();
    Files.writeString(key, loader.toJSONString());
    try (LocalIdentityProvider provider = new LocalIdentityProvider(organization);
        ServerProcess secured =
            ServerProcess.start(
                options,
                jar,
                data,
                "--kap.access.issuer=" + provider.issuer(),
                "--kap.rest.public-url=" + LocalIdentityProvider.AUDIENCE)) {
      measure(
          "secured", secured, Optional.of(new LoadOptions.Client("loader", key, "system/*.cruds")));
    }
  }

  /** The one that keeps the charts of the sample. */
  private static String organization(ServerProcess server)
      throws IOException, InterruptedException {
    String patient = new FhirClient(server.base()).read("/Patient?_count=1");
    Matcher organization = ORGANIZATION.matcher(patient);
    if (!organization.find()) {
      throw new IllegalStateException("The sample's patients are kept by nobody");
    }
    return organization.group(1);
  }

  private void measure(String name, ServerProcess server, Optional<LoadOptions.Client> client)
      throws IOException, InterruptedException, LoadFailure {
    load("warm-up", name + "-first", server, client, new Pace());
    Duration ownBefore = ownProcessorTime();
    Duration serverBefore = server.processorTime();
    Duration databaseBefore = server.databaseProcessorTime();
    long start = System.nanoTime();
    Pace pace = new Pace();
    LoadSummary summary = load("export", name, server, client, pace);
    double seconds = (System.nanoTime() - start) / 1e9;
    long rows = summary.rows();
    System.out.printf(
        Locale.ROOT,
        "%-8s %d courses, %d resources in %.0f s: %.0f/s, in the second half %.0f/s; processor time for each: loader %.2f ms, server %.2f ms, database %.2f ms; %d not in%n",
        name,
        COUPLES,
        rows,
        seconds,
        rows / seconds,
        pace.ofSecondHalf() * rows / COUPLES,
        perRow(ownProcessorTime().minus(ownBefore), rows),
        perRow(server.processorTime().minus(serverBefore), rows),
        perRow(server.databaseProcessorTime().minus(databaseBefore), rows),
        summary.rejected());
  }

  private LoadSummary load(
      String files,
      String work,
      ServerProcess server,
      Optional<LoadOptions.Client> client,
      Progress progress)
      throws InterruptedException, LoadFailure {
    return new example.couplekap.exchange.load.Load(
            new LoadOptions(
                List.of(folder.resolve(files)),
                URI.create(server.base()),
                Optional.of(SOURCE),
                folder.resolve(work + "-work"),
                client,
                PARALLEL,
                PATIENCE,
                false),
            progress)
        .run();
  }

  /** When each step of the last part of a load, the sending of the courses, was done. */
  private static final class Pace implements Progress {

    private final List<Long> steps = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void begin(String name, long total) {
      steps.clear();
    }

    @Override
    public void step() {
      steps.add(System.nanoTime());
    }

    @Override
    public void end() {
      // What was counted last is asked for afterwards.
    }

    /** Courses a second, in the second half of them: most of what is compiled is compiled. */
    double ofSecondHalf() {
      int half = steps.size() / 2;
      long nanoseconds = steps.get(steps.size() - 1) - steps.get(half);
      return (steps.size() - 1 - half) * 1e9 / nanoseconds;
    }
  }

  private static Duration ownProcessorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double perRow(Duration time, long rows) {
    return (double) time.toMillis() / rows;
  }
}
