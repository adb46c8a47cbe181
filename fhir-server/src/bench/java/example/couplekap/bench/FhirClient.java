package example.couplekap.bench;

import example.couplekap.bench.Load.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends FHIR JSON, and counts what was not accepted. */
final class FhirClient {

  private static final int FIRST_FAILURE = 300;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger failures = new AtomicInteger();
  private final String base;

  FhirClient(String base) {
    this.base = base;
  }

  void send(Request sent) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + sent.path()))
            .header("Content-Type", "application/fhir+json")
            .header("Prefer", "return=minimal")
            .method(sent.method(), BodyPublishers.ofString(sent.body()))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= FIRST_FAILURE && failures.getAndIncrement() == 0) {
      System.err.println(response.statusCode() + " " + response.body());
    }
  }

  int failures() {
    return failures.get();
  }
}
