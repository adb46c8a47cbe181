package example.couplekap.exchange.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * The FHIR endpoint that is loaded into. Requests that find it away or overloaded are sent again,
 * at growing distances; everything the loader sends may come twice without harm.
 */
final class FhirEndpoint {

  private static final int UNAUTHORIZED = 401;
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);
  private static final String FHIR_JSON = "application/fhir+json";

  private final HttpClient http;
  private final String base;
  private final Optional<BackendLogin> login;
  private final Patience patience;

  FhirEndpoint(HttpClient http, URI base, Optional<BackendLogin> login, Patience patience) {
    this.http = http;
    this.base = base.toString().replaceFirst("/+$", "");
    this.login = login;
    this.patience = patience;
  }

  /** Its address. */
  String base() {
    return base;
  }

  /**
   * Reads.
   *
   * @throws LoadFailure if there is no answer for too long, or no token can be had
   */
  Answer get(String path) throws LoadFailure, InterruptedException {
    return send(request(path).GET());
  }

  /**
   * Sends JSON; an empty path is the endpoint itself.
   *
   * @throws LoadFailure if there is no answer for too long, or no token can be had
   */
  Answer post(String path, byte[] body) throws LoadFailure, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", FHIR_JSON)
            .header("Prefer", "return=minimal")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.isEmpty() ? base : base + '/' + path))
        .timeout(LONGEST_ANSWER)
        .header("Accept", FHIR_JSON);
  }

  private Answer send(HttpRequest.Builder request) throws LoadFailure, InterruptedException {
    boolean renewed = false;
    while (true) {
      if (login.isEmpty()) {
        return required(patience.until(base, () -> once(request)));
      }
      String token = login.get().token();
      request.setHeader("Authorization", "Bearer " + token);
      Answer answer = patience.until(base, () -> once(request));
      if (answer.status() != UNAUTHORIZED || renewed) {
        return required(answer);
      }
      login.get().drop(token);
      renewed = true;
    }
  }

  private Answer once(HttpRequest.Builder request) throws IOException, InterruptedException {
    return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
  }

  private Answer required(Answer answer) throws LoadFailure {
    if (answer.status() == UNAUTHORIZED) {
      throw new LoadFailure(
          login.isEmpty()
              ? base
                  + " asks for an access token: say who you are with --client-id, and with --key the"
                  + " file of your private key."
              : base
                  + " does not accept the access token of its identity provider: is it registered"
                  + " for this address?");
    }
    return answer;
  }
}
