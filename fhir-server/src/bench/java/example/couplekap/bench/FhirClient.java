package example.couplekap.bench;

import example.couplekap.bench.Load.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Sends FHIR JSON, and counts what was not accepted. */
final class FhirClient {

  private static final int FIRST_FAILURE = 300;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger failures = new AtomicInteger();
  private final String base;
  private final Supplier<Optional<String>> token;

  FhirClient(String base) {
    this(base, Optional::empty);
  }

  /**
   * Sends to a server that asks for tokens.
   *
   * @param token what to show, if anything
   */
  FhirClient(String base, Supplier<Optional<String>> token) {
    this.base = base;
    this.token = token;
  }

  void send(Request sent) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + sent.path()))
            .header("Content-Type", "application/fhir+json")
            .header("Prefer", "return=minimal")
            .method(sent.method(), BodyPublishers.ofString(sent.body()));
    token.get().ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() >= FIRST_FAILURE && failures.getAndIncrement() == 0) {
      System.err.println(response.statusCode() + " " + response.body());
    }
  }

  /** What an open server shows. */
  String read(String path) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString())
        .body();
  }

  int failures() {
    return failures.get();
  }
}
