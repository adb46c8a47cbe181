package example.couplekap.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** A program that is notified: a real HTTP server on a port of this machine, which can be down. */
public final class Receiver implements AutoCloseable {

  private static final int OK = 200;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Collection<Notification> received = new ConcurrentLinkedQueue<>();
  private final int port;
  private HttpServer server;
  private volatile ToIntFunction<Notification> answer = notification -> OK;

  /** Starts one on a free port. */
  public Receiver() {
    server = start(0);
    port = server.getAddress().getPort();
  }

  /** What it was sent and answered with success, in the order in which it came. */
  public Collection<Notification> received() {
    return received;
  }

  /** Its origin. */
  public String origin() {
    return "http://127.0.0.1:" + port;
  }

  /**
   * Has it answer otherwise than with success from now on.
   *
   * @param status tells the status of the answer; it may take its time
   */
  public void answer(ToIntFunction<Notification> status) {
    answer = status;
  }

  /** Takes it down: its port is closed. */
  public void down() {
    server.stop(0);
  }

  /** Brings it up again on the same port. */
  public void up() {
    server = start(port);
  }

  private HttpServer start(int onPort) {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
      started.setExecutor(threads);
      started.createContext("/", this::receive);
      started.start();
      return started;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    Notification notification =
        new Notification(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    int status = answer.applyAsInt(notification);
    if (status == OK) {
      received.add(notification);
    }
    if (status / 100 == 3) {
      exchange.getResponseHeaders().add("Location", origin() + "/elsewhere");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /**
   * What it was sent.
   *
   * @param method of HTTP
   * @param path with the query
   * @param authorization the header of that name
   * @param body as text
   */
  public record Notification(String method, String path, String authorization, String body) {}
}
