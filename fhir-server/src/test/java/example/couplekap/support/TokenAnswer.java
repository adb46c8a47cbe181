package example.couplekap.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What the token endpoint answered.
 *
 * @param status the HTTP status
 * @param body tokens and launch context, or {@code error}
 */
public record TokenAnswer(int status, JsonNode body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static TokenAnswer of(Answer answer) {
    return new TokenAnswer(answer.status(), json(answer.body()));
  }

  /** The access token. */
  public String accessToken() {
    return token("access_token");
  }

  /** The refresh token. */
  public String refreshToken() {
    return token("refresh_token");
  }

  /** What the access token says. */
  public JsonNode claims() {
    return claims(accessToken());
  }

  /** What the ID token says. */
  public JsonNode idClaims() {
    return claims(token("id_token"));
  }

  /** The scopes that were granted. */
  public List<String> scopes() {
    return List.of(claims().path("scope").asText().split(" "));
  }

  /** Why there are no tokens, or the empty string. */
  public String error() {
    return body.path("error").asText();
  }

  private String token(String name) {
    if (!body.has(name)) {
      throw new AssertionError("No " + name + ": " + status + " " + body);
    }
    return body.get(name).asText();
  }

  private static JsonNode claims(String token) {
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
    return json(new String(payload, StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException failure) {
      throw new AssertionError("No JSON: " + text, failure);
    }
  }
}
