package example.couplekap.support;

import example.couplekap.FhirServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which can be killed or refuse to start. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern PORT = Pattern.compile("(?s).*Tomcat started on port (\\d+).*");
  private static final long POLL_MILLIS = 200;

  private final Process process;
  private final Path log;

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a server over a data folder, on a free port unless the settings name another. */
  public static ServerProcess start(Path folder, String... settings) throws IOException {
    return start(folder, System.getProperty("java.class.path"), List.of(settings));
  }

  /**
   * Starts another build of the server, on a free port unless the settings name another.
   *
   * @param folder of its log, and of its data if the settings name no database
   * @param classPath of the build
   */
  public static ServerProcess start(Path folder, String classPath, List<String> settings)
      throws IOException {
    Path log = Files.createTempFile(folder, "server", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath));
    command.add(FhirServer.class.getName());
    if (settings.stream().noneMatch(setting -> setting.startsWith("--server.port="))) {
      command.add("--server.port=0");
    }
    command.add("--logging.level.org.springframework.boot.web.embedded.tomcat=info");
    command.addAll(settings);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_DATASOURCE"));
    // Not a second argument of that name: Spring would join the two.
    builder.environment().put("KAP_STORAGE_DATAFOLDER", folder.resolve("data").toString());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new ServerProcess(builder.start(), log);
  }

  /** Waits until the server is ready, and tells the address of its FHIR endpoint. */
  public String ready() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      Matcher port = PORT.matcher(log());
      if (port.matches()) {
        String root = "http://127.0.0.1:" + port.group(1);
        Answer answer =
            Http.sendTo(root + "/actuator/health/readiness", "GET", BodyPublishers.noBody());
        if (answer.status() == 200) {
          return root + "/fhir";
        }
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    throw new AssertionError("The server did not start:\n" + log());
  }

  /** Waits until the server has given up, and tells what it wrote. */
  public String refusal() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The server did not stop:\n" + log());
    }
    if (process.exitValue() == 0) {
      throw new AssertionError("The server stopped as if nothing were wrong:\n" + log());
    }
    return log();
  }

  /** Ends the server as a power failure would. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  private String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }
}
