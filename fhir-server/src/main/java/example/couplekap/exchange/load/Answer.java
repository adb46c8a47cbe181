package example.couplekap.exchange.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param retryAfter the seconds to wait that it asks for, if it does
 * @param body as text
 */
record Answer(int status, Optional<Long> retryAfter, String body) {

  private static final int FIRST_FAILURE = 300;

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,4}"))
            .map(Long::valueOf),
        response.body());
  }

  boolean isSuccess() {
    return status < FIRST_FAILURE;
  }

  /** The body as JSON; a missing node if it is none. */
  JsonNode json() {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException other) {
      return Json.MAPPER.missingNode();
    }
  }
}
