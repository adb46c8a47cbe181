package example.couplekap.support;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A web app: a page that a real browser loads from a server of its own, and that sends requests to
 * the FHIR server. The same page under another host name is of another origin.
 */
public final class WebApp implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Seen>> SEEN = new TypeReference<>() {};

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <title>App</title>
      <script type="module">
        const seen = [];
        for (const { url, ...options } of %s) {
          try {
            const answer = await fetch(url, options);
            seen.push({
              status: answer.status,
              headers: Object.fromEntries(answer.headers),
              body: await answer.text()
            });
          } catch (refusal) {
            seen.push({ status: 0, headers: {}, body: String(refusal) });
          }
        }
        await fetch("/seen", { method: "POST", body: JSON.stringify(seen) });
      </script>
      """;

  private final HttpServer server;
  private volatile String page = "";
  private volatile Map<String, Path> libraries = Map.of();
  private volatile List<String> cookies = List.of();
  private volatile CompletableFuture<byte[]> result = new CompletableFuture<>();

  /** Starts the app's server. */
  public WebApp() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::showPage);
    server.createContext("/seen", this::takeResult);
    server.start();
  }

  /** Whether there is a browser for this machine. */
  public static boolean hasBrowser() {
    return Chromium.isAvailable();
  }

  /** The app's origin. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Another origin, from which the same page is served. */
  public String otherOrigin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * Has the page send requests, one after the other, and tells what it came to see.
   *
   * @param origin one of this app's
   * @param toSend a {@code url} each, and {@code fetch}'s options
   */
  public List<Seen> run(String origin, List<Map<String, Object>> toSend) {
    try {
      String asking = PAGE.formatted(JSON.writeValueAsString(toSend));
      return JSON.readValue(show(origin, asking, Map.of(), List.of()), SEEN);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Shows a page of the app, and waits for what it posts to {@code /seen}.
   *
   * @param origin one of this app's
   * @param html the page
   * @param scripts the files that it loads, by their paths at the app's server
   * @param session cookies that the app's host gives the browser with the page. Other servers of
   *     this host get them too, since cookies know no ports.
   */
  public byte[] show(String origin, String html, Map<String, Path> scripts, List<String> session) {
    page = html;
    libraries = scripts;
    cookies = session;
    result = new CompletableFuture<>();
    try (Chromium browser = Chromium.open(origin)) {
      return browser.await(result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void showPage(HttpExchange exchange) throws IOException {
    Path script = libraries.get(exchange.getRequestURI().getPath());
    byte[] body =
        script == null ? page.getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(script);
    String type = script == null ? "text/html" : "text/javascript";
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
    exchange.getResponseHeaders().put("Set-Cookie", cookies);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void takeResult(HttpExchange exchange) throws IOException {
    byte[] seen = exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
    result.complete(seen);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /**
   * What the browser let the page see of an answer.
   *
   * @param status the HTTP status; 0 where the page may not know
   * @param headers the headers, in lower case
   * @param body the body, or why there is none
   */
  public record Seen(int status, Map<String, String> headers, String body) {}
}
