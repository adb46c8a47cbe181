package example.couplekap.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An authorization request of SMART App Launch 2, with PKCE.
 *
 * @param parameters names and values
 * @param verifier PKCE's secret, which the app shows when it asks for tokens
 */
public record AuthorizationRequest(Map<String, String> parameters, String verifier) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A complete request for the scopes, separated by spaces. */
  public static AuthorizationRequest of(String scopes) {
    String verifier = random();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("redirect_uri", SmartClient.REDIRECT_URI);
    parameters.put("scope", scopes);
    parameters.put("state", random());
    parameters.put("aud", KeycloakUnderTest.FHIR_BASE_URL);
    parameters.put("code_challenge", challenge(verifier));
    parameters.put("code_challenge_method", "S256");
    return new AuthorizationRequest(parameters, verifier);
  }

  /** The same with a parameter added or replaced. */
  public AuthorizationRequest with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return new AuthorizationRequest(changed, verifier);
  }

  /** The same without a parameter. */
  public AuthorizationRequest without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    return new AuthorizationRequest(changed, verifier);
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return base64(bytes);
  }

  private static String challenge(String verifier) {
    try {
      return base64(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
