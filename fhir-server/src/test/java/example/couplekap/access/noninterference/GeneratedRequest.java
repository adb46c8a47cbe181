package example.couplekap.access.noninterference;

import example.couplekap.support.Http;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request that both worlds are sent.
 *
 * @param method the HTTP method
 * @param path below the FHIR endpoint
 * @param headers names and values in turn
 * @param body text, empty if there is none
 */
record GeneratedRequest(String method, String path, List<String> headers, String body) {

  static GeneratedRequest get(String path) {
    return new GeneratedRequest("GET", path, List.of(), "");
  }

  static GeneratedRequest delete(String path) {
    return new GeneratedRequest("DELETE", path, List.of(), "");
  }

  /** A request with a body of JSON. */
  static GeneratedRequest send(String method, String path, String body) {
    return new GeneratedRequest(method, path, List.of("Content-Type", Http.JSON), body);
  }

  /** The same with one more header. */
  GeneratedRequest with(String header, String value) {
    return new GeneratedRequest(
        method,
        path,
        Stream.concat(headers.stream(), List.of(header, value).stream()).toList(),
        body);
  }
}
