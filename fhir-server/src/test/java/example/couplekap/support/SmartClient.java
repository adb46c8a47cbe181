package example.couplekap.support;

import com.nimbusds.jose.jwk.JWK;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An app or a back end that gets real tokens from Keycloak.
 *
 * @param realm where it is registered
 * @param id its {@code client_id}
 * @param key its private key, unless it is a public client
 */
public record SmartClient(TestRealm realm, String id, Optional<JWK> key) {

  /** Where apps are sent their answer. Nothing listens there: the code is read from the address. */
  public static final String REDIRECT_URI = "http://127.0.0.1/callback";

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /** Tokens for a user who logs in, with scopes separated by spaces. */
  public TokenAnswer login(String user, String scopes) {
    return login(new Browser(user, KeycloakUnderTest.PASSWORD), AuthorizationRequest.of(scopes));
  }

  /** Tokens for a user who logs in while a chart is open. */
  public TokenAnswer launch(String user, String scopes, String patient) {
    return login(
        new Browser(user, KeycloakUnderTest.PASSWORD),
        AuthorizationRequest.of(scopes).with("launch", patient));
  }

  /** Tokens for who sits at a browser. */
  public TokenAnswer login(Browser browser, AuthorizationRequest request) {
    return exchange(authorize(browser, request).code(), request);
  }

  /** Sends an authorization request by way of a browser. */
  public AuthorizationAnswer authorize(Browser browser, AuthorizationRequest request) {
    return browser.visit(
        realm.endpoint("auth") + "?" + Form.of(request.with("client_id", id).parameters()).text(),
        request.parameters().get("redirect_uri"));
  }

  /** Asks for the tokens of a code. */
  public TokenAnswer exchange(String code, AuthorizationRequest request) {
    return token(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            request.parameters().get("redirect_uri"),
            "code_verifier",
            request.verifier()));
  }

  /** Asks for new tokens. */
  public TokenAnswer refresh(String refreshToken) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  /** Asks for tokens for itself. */
  public TokenAnswer credentials(String scopes) {
    return token(Map.of("grant_type", "client_credentials", "scope", scopes));
  }

  /** Asks for tokens for itself, with an assertion of any kind. */
  public TokenAnswer credentials(String scopes, String assertion) {
    return send(
        Map.of(
            "grant_type", "client_credentials",
            "scope", scopes,
            "client_assertion_type", ASSERTION_TYPE,
            "client_assertion", assertion));
  }

  /** Asks for tokens by any grant, and proves who it is. */
  public TokenAnswer token(Map<String, String> grant) {
    Map<String, String> fields = new HashMap<>(grant);
    key.ifPresent(
        signing -> {
          fields.put("client_assertion_type", ASSERTION_TYPE);
          fields.put("client_assertion", assertion().text());
        });
    return send(fields);
  }

  /** A good proof of who it is, to be used once. */
  public ClientAssertion assertion() {
    return ClientAssertion.of(id, realm.endpoint("token"), key.orElseThrow());
  }

  private TokenAnswer send(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("client_id", id);
    return TokenAnswer.of(Form.of(all).post(realm.endpoint("token")));
  }
}
