package example.couplekap.support;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A copy of the server under test that asks callers for tokens, on the same database: what tests
 * store through the open one, they ask this one for. Started once for all test classes of a JVM.
 */
public final class SecuredServer {

  private static final ServerUnderTest.SecondCopy COPY =
      ServerUnderTest.startSecondCopy(
          "--kap.access.issuer=" + KeycloakUnderTest.development().issuer(),
          "--kap.access.development-tokens=true",
          "--kap.rest.public-url=" + KeycloakUnderTest.FHIR_BASE_URL);

  private SecuredServer() {}

  /** The address of its FHIR endpoint on this machine. */
  public static String fhir() {
    return COPY.fhir();
  }

  /** Its caller with a token. */
  public static Bearer as(String token) {
    return new Bearer(token);
  }

  /**
   * Requests with one token.
   *
   * @param token an access token
   */
  public record Bearer(String token) {

    /** Reads. */
    public Answer get(String path, String... headers) {
      return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Deletes. */
    public Answer delete(String path, String... headers) {
      return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** Posts a resource. */
    public Answer post(String path, Resource resource, String... headers) {
      return send("POST", path, BodyPublishers.ofString(Http.json(resource)), json(headers));
    }

    /** Puts a resource. */
    public Answer put(String path, Resource resource, String... headers) {
      return send("PUT", path, BodyPublishers.ofString(Http.json(resource)), json(headers));
    }

    /** Sends any request. */
    public Answer send(String method, String path, BodyPublisher body, String... headers) {
      List<String> all = new ArrayList<>(List.of(headers));
      all.addAll(List.of("Authorization", "Bearer " + token));
      return Http.sendTo(fhir() + path, method, body, all.toArray(String[]::new));
    }

    private static String[] json(String... headers) {
      List<String> all = new ArrayList<>(List.of(headers));
      all.addAll(List.of("Content-Type", Http.JSON));
      return all.toArray(String[]::new);
    }
  }
}
