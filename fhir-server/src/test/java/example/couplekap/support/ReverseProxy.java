package example.couplekap.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A reverse proxy as hospitals have them in front of a server: under another name, another port and
 * another path, and telling the server so.
 */
public final class ReverseProxy {

  private static final String PREFIX = "/clinic/records";

  /** What belongs to one connection (RFC 9110, 7.6.1), or is settled anew on the next. */
  private static final Set<String> OF_ONE_CONNECTION =
      Set.of(
          "accept-encoding",
          "connection",
          "content-length",
          "host",
          "http2-settings",
          "transfer-encoding",
          "upgrade");

  private final HttpServer server;
  private volatile String target = "";

  ReverseProxy() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    ExecutorService threads = Executors.newCachedThreadPool(ReverseProxy::daemon);
    server.setExecutor(threads);
    server.createContext(PREFIX, this::forward);
    server.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reverse-proxy");
    thread.setDaemon(true);
    return thread;
  }

  /** Says where requests go. */
  void forwardTo(String address) {
    target = address;
  }

  /** The FHIR endpoint as clients know it. */
  public String fhir() {
    return "http://" + authority() + PREFIX + "/fhir";
  }

  private String authority() {
    return "localhost:" + server.getAddress().getPort();
  }

  private void forward(HttpExchange exchange) throws IOException {
    List<String> headers =
        new ArrayList<>(
            List.of(
                "X-Forwarded-Proto",
                "http",
                "X-Forwarded-Host",
                authority(),
                "X-Forwarded-Port",
                String.valueOf(server.getAddress().getPort()),
                "X-Forwarded-Prefix",
                PREFIX,
                "X-Forwarded-For",
                "192.0.2.1"));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> headers.addAll(List.of(name, value)));
              }
            });
    Answer answer =
        Http.sendTo(
            target + exchange.getRequestURI().toString().substring(PREFIX.length()),
            exchange.getRequestMethod(),
            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()),
            headers.toArray(String[]::new));
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
