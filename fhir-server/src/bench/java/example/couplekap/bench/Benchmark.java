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
  private static final int CREATES = 10_000;
  private static final int WARM_UP_COURSES = 50;
  private static final int COURSES = 200;
  private static final int LARGE_COURSES = 60;
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
    for (Load.Request request : workload.surroundings()) {
      client.send(request);
    }
    Load load = new Load(client, CLIENTS);

    Measurement cold = load.run(COLD_CREATES, number -> workload.create("cold", number));
    print("the first 2,000 creates, 4 clients", "%.0f/s (%s)", cold.rate(), cold.describe());
    load.run(CREATES_BEFORE_MEMORY, number -> workload.create("warm", number));
    print("resident after 10,000 creates", "%.0f MB", megabytes(server.residentBytes()));
    load.run(WARM_UP_CREATES, number -> workload.create("warmer", number));
    Measurement creates = load.run(CREATES, number -> workload.create("hot", number));
    print("single creates, 4 clients, warm", "%.0f/s (%s)", creates.rate(), creates.describe());

    load.run(WARM_UP_COURSES, number -> workload.course("first", number));
    Measurement courses = load.run(COURSES, number -> workload.course("course", number));
    print(
        "courses of %d in one transaction, 4 clients".formatted(workload.courseSize()),
        "%.1f/s, %.0f resources/s (%s)",
        courses.rate(),
        courses.rate() * workload.courseSize(),
        courses.describe());

    Load alone = new Load(client, 1);
    alone.run(LARGE_COURSES, number -> workload.largeCourse("large", number));
    print(
        "a course of 60 in one transaction, 1 client",
        "%s",
        alone.run(LARGE_COURSES, number -> workload.largeCourse("larger", number)).describe());
    alone.run(VALIDATIONS, workload::validation);
    print(
        "$validate of a ketamine administration, 1 client",
        "%s",
        alone.run(VALIDATIONS, workload::validation).describe());
    grow(load, workload);
    print("refused or failed requests", "%d", client.failures());
  }

  /** Cost per write beside ten times as many couples as before. */
  private static void grow(Load load, Workload workload) throws InterruptedException {
    int couples = Integer.getInteger("bench.couples", 0);
    if (couples > 0) {
      load.run(couples / 10, number -> workload.course("few", number));
      Measurement few = load.run(CREATES, number -> workload.create("beside-few", number));
      load.run(couples - couples / 10, number -> workload.course("many", number));
      Measurement many = load.run(CREATES, number -> workload.create("beside-many", number));
      print("single creates beside %,d couples".formatted(couples / 10), "%.0f/s", few.rate());
      print("single creates beside %,d couples".formatted(couples), "%.0f/s", many.rate());
      print("cost per write, against before", "%.2f times", few.rate() / many.rate());
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
