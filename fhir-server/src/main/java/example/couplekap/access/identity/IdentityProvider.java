package example.couplekap.access.identity;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The identity provider's endpoints, as its discovery document names them (OpenID Connect Discovery
 * 1.0). They are asked for when first needed, so that the server can start before the provider
 * does, and kept.
 */
final class IdentityProvider {

  private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
      new ParameterizedTypeReference<>() {};

  private final URI issuer;
  private final RestClient http;
  private volatile Endpoints known;

  /**
   * @param issuer the provider's issuer URL
   * @param http a client with time-outs
   */
  IdentityProvider(URI issuer, RestClient http) {
    this.issuer = issuer;
    this.http = http;
  }

  URI issuer() {
    return issuer;
  }

  /**
   * The endpoints.
   *
   * @throws IdentityProviderUnavailable if the provider does not answer, or answers for another
   *     issuer
   */
  Endpoints endpoints() {
    Endpoints endpoints = known;
    if (endpoints == null) {
      endpoints = discover();
      known = endpoints;
    }
    return endpoints;
  }

  private Endpoints discover() {
    Map<String, Object> document;
    try {
      document =
          http.get().uri(issuer + "/.well-known/openid-configuration").retrieve().body(DOCUMENT);
    } catch (RestClientException failure) {
      throw new IdentityProviderUnavailable("The identity provider does not answer", failure);
    }
    if (document == null || !issuer.toString().equals(document.get("issuer"))) {
      throw new IdentityProviderUnavailable("The identity provider is not the configured issuer");
    }
    return new Endpoints(
        required(document, "jwks_uri"),
        required(document, "authorization_endpoint"),
        required(document, "token_endpoint"),
        optional(document, "introspection_endpoint"),
        optional(document, "revocation_endpoint"));
  }

  private static URI required(Map<String, Object> document, String name) {
    return optional(document, name)
        .orElseThrow(
            () ->
                new IdentityProviderUnavailable(
                    "The identity provider names no %s".formatted(name)));
  }

  private static Optional<URI> optional(Map<String, Object> document, String name) {
    return Optional.ofNullable(document.get(name)).map(value -> URI.create(value.toString()));
  }

  /**
   * Where to turn to.
   *
   * @param keys the keys that tokens are signed with
   */
  record Endpoints(
      URI keys,
      URI authorization,
      URI token,
      Optional<URI> introspection,
      Optional<URI> revocation) {}
}
