package example.couplekap.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged server in a process of its own. */
final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int OK = 200;

  private final Process process;
  private final int port;
  private final Duration startTime;
  private final ProcessHandle database;

  private ServerProcess(Process process, int port, Duration startTime, ProcessHandle database) {
    this.process = process;
    this.port = port;
    this.startTime = startTime;
    this.database = database;
  }

  static ServerProcess start(Path options, Path jar, Path data, String... settings)
      throws IOException, InterruptedException {
    return start(options, List.of("-jar", jar.toString()), data, settings);
  }

  /**
   * Starts it by another main class, which stands with the tests.
   *
   * @param main that class
   */
  static ServerProcess startBy(Class<?> main, Path options, Path jar, Path data, String... settings)
      throws IOException, InterruptedException {
    String classpath = jar.resolveSibling("test-classes") + File.pathSeparator + jar;
    return start(options, List.of("-classpath", classpath, main.getName()), data, settings);
  }

  private static ServerProcess start(
      Path options, List<String> program, Path data, String... settings)
      throws IOException, InterruptedException {
    int port = freePort();
    long start = System.nanoTime();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + options);
    command.addAll(program);
    command.add("--server.port=" + port);
    command.add("--kap.storage.data-folder=" + data);
    command.addAll(List.of(settings));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile())
            .start();
    awaitReady(process, port);
    return new ServerProcess(
        process, port, Duration.ofNanos(System.nanoTime() - start), database(data));
  }

  /** PostgreSQL writes down its process in the folder of its data; it is nobody's child. */
  private static ProcessHandle database(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      Path postmaster =
          files
              .filter(file -> file.endsWith("postmaster.pid"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("The server has no PostgreSQL"));
      long process = Long.parseLong(Files.readAllLines(postmaster).get(0));
      return ProcessHandle.of(process).orElseThrow();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(Process process, int port) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    HttpRequest request = HttpRequest.newBuilder(readiness).build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (client.send(request, BodyHandlers.discarding()).statusCode() == OK) {
          return;
        }
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    process.destroy();
    throw new IllegalStateException("The server did not become ready");
  }

  String base() {
    return "http://127.0.0.1:" + port + "/fhir";
  }

  Duration startTime() {
    return startTime;
  }

  /** The processor time that the JVM has used. */
  Duration processorTime() {
    return processorTime(process.toHandle());
  }

  /** The processor time that the processes of its PostgreSQL have used, as far as they live. */
  Duration databaseProcessorTime() {
    return database
        .descendants()
        .map(ServerProcess::processorTime)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration processorTime(ProcessHandle handle) {
    return handle.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The memory of the JVM, without PostgreSQL; Linux alone tells it. */
  long residentBytes() throws IOException {
    try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return status
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          * 1024;
    }
  }

  /** The jar and everything in {@code lib} beside it. */
  static long artifactSize(Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(jar.resolveSibling("lib"))) {
      return Files.size(jar)
          + files.filter(Files::isRegularFile).mapToLong(ServerProcess::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
