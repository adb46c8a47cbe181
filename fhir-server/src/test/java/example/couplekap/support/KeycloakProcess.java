package example.couplekap.support;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Keycloak from its distribution, as a process on a free loopback port.
 *
 * <p>It lives no longer than this JVM, even where that is killed: a shell between the two reads
 * from a pipe that ends with the JVM, and then stops Keycloak.
 */
final class KeycloakProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Duration STOP = Duration.ofSeconds(30);

  private static final String SHELL =
      """
      exec 3<&0
      "$@" </dev/null 3<&- &
      keycloak=$!
      { cat <&3 >/dev/null; kill $keycloak; } 2>/dev/null &
      wait $keycloak
      """;

  private final Process process;
  private final String root;

  private KeycloakProcess(Process process, String root) {
    this.process = process;
    this.root = root;
  }

  /** Starts a server and waits until it is ready. */
  static KeycloakProcess start(Path distribution, Path log, List<String> options)
      throws IOException {
    int port = freePort();
    String root = "http://127.0.0.1:" + port;
    List<String> arguments = new ArrayList<>(options);
    arguments.add("--http-host=127.0.0.1");
    arguments.add("--http-port=" + port);
    arguments.add("--hostname=" + root);
    KeycloakProcess server = new KeycloakProcess(run(distribution, log, arguments), root);
    server.awaitReady(log);
    return server;
  }

  /** Runs a command of Keycloak to its end and returns its exit status. */
  static int complete(Path distribution, Path log, List<String> arguments) throws IOException {
    try {
      return run(distribution, log, arguments).waitFor();
    } catch (InterruptedException interrupted) {
      throw interrupted();
    }
  }

  private static Process run(Path distribution, Path log, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "keycloak"));
    command.add(distribution.resolve("bin/kc.sh").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(RealmFile.SETTINGS);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // It does not live long enough for the better compiler to pay.
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdministration.USER);
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdministration.PASSWORD);
    return builder.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("Interrupted");
  }

  /** The server's address. */
  String root() {
    return root;
  }

  private void awaitReady(Path log) throws IOException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    Instant end = Instant.now().plus(PATIENCE);
    try {
      while (!isReady(client, request)) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          stop();
          throw new IOException("Keycloak did not get ready, see " + log);
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException interrupted) {
      throw interrupted();
    }
  }

  private static boolean isReady(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Stops the server and waits until it has written its data. */
  void stop() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
