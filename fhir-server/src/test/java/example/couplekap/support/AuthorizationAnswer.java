package example.couplekap.support;

import java.util.Map;

/**
 * What came of an authorization request.
 *
 * @param parameters what the app was sent: {@code code} or {@code error}; empty if nothing was
 * @param page the last page that the person saw
 */
public record AuthorizationAnswer(Map<String, String> parameters, Answer page) {

  /** The code with which the app asks for its tokens. */
  public String code() {
    if (!parameters.containsKey("code")) {
      throw new AssertionError("No code: " + parameters + " " + page);
    }
    return parameters.get("code");
  }

  /** Why the app got no code, or the empty string. */
  public String error() {
    return parameters.getOrDefault("error", "");
  }
}
