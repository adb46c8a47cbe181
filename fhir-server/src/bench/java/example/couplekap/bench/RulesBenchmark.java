package example.couplekap.bench;

import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the protocol's rules cost: the same work on one database through the server and through the
 * server without them, in turn. Each starts anew in each round, so that neither is warmer.
 */
public final class RulesBenchmark {

  private static final int CLIENTS = 4;
  private static final int ROUNDS = 2;
  private static final int WARM_UP = 6_000;
  private static final int CREATES = 8_000;
  private static final int WARM_UP_COURSES = 40;
  private static final int COURSES = 150;

  private RulesBenchmark() {}

  /**
   * Runs the benchmark and prints one row per figure.
   *
   * @param arguments as of {@link Benchmark}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path options = Path.of(arguments[0]).toAbsolutePath();
    Path jar = Path.of(arguments[1]).toAbsolutePath();
    Path data = Files.createTempDirectory("couple-kap-bench");
    Workload workload = new Workload(GuidePackage.open());
    for (int round = 1; round <= ROUNDS; round++) {
      try (ServerProcess without = ServerProcess.startBy(UnruledServer.class, options, jar, data)) {
        measure("without-rules-" + round, without, workload);
      }
      try (ServerProcess with = ServerProcess.start(options, jar, data)) {
        measure("with-rules-" + round, with, workload);
      }
    }
  }

  private static void measure(String server, ServerProcess process, Workload workload)
      throws InterruptedException, IOException {
    FhirClient client = new FhirClient(process.base());
    for (Load.Request request : workload.surroundings()) {
      client.send(request);
    }
    Load load = new Load(client, CLIENTS);
    load.run(WARM_UP, number -> workload.create(server + "-first-", number));
    Measurement creates = load.run(CREATES, number -> workload.create(server + '-', number));
    print(server, "single creates", creates);
    load.run(WARM_UP_COURSES, number -> workload.course(server + "-warm-", number));
    Measurement courses = load.run(COURSES, number -> workload.course(server + "-course-", number));
    print(server, "courses of " + workload.courseSize(), courses);
    System.out.printf("%-16s refused or failed: %d%n", server, client.failures());
  }

  private static void print(String server, String name, Measurement figure) {
    System.out.printf(
        Locale.ROOT, "%-16s %-16s %.1f/s (%s)%n", server, name, figure.rate(), figure.describe());
  }
}
