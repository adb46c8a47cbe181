package example.couplekap.access.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.rest.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * {@code .well-known/smart-configuration}: how a client gets a token for this server (SMART App
 * Launch 2.2, "Conformance"). What it lists is what the realm in {@code docker/keycloak} gives.
 */
final class SmartConfiguration extends HttpServlet {

  /** Where it stands, beneath the FHIR endpoint. */
  static final String PATH = "/fhir/.well-known/smart-configuration";

  private static final long serialVersionUID = 1L;

  private static final List<String> CAPABILITIES =
      List.of(
          "launch-ehr",
          "launch-standalone",
          "client-public",
          "client-confidential-asymmetric",
          "context-ehr-patient",
          "context-standalone-patient",
          "permission-patient",
          "permission-user",
          "permission-v2",
          "sso-openid-connect");

  private final transient IdentityProvider provider;
  private final transient ObjectMapper json;

  SmartConfiguration(IdentityProvider provider, ObjectMapper json) {
    this.provider = provider;
    this.json = json;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    IdentityProvider.Endpoints endpoints;
    try {
      endpoints = provider.endpoints();
    } catch (IdentityProviderUnavailable unavailable) {
      Refusal.write(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "transient",
          "The identity provider does not answer; try again.");
      return;
    }
    response.setContentType("application/json");
    json.writeValue(
        response.getOutputStream(),
        new Document(
            provider.issuer(),
            endpoints.keys(),
            endpoints.authorization(),
            endpoints.token(),
            endpoints.introspection().orElse(null),
            endpoints.revocation().orElse(null),
            List.of("private_key_jwt"),
            List.of("RS384", "ES384"),
            List.of("authorization_code", "client_credentials"),
            List.of(
                "openid",
                "fhirUser",
                "launch",
                "launch/patient",
                "patient/*.rs",
                "user/Patient.rs",
                "system/*.rs"),
            List.of("code"),
            List.of("S256"),
            CAPABILITIES));
  }

  /** The members of the document, in the names of the specification. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Document(
      @JsonProperty("issuer") URI issuer,
      @JsonProperty("jwks_uri") URI keys,
      @JsonProperty("authorization_endpoint") URI authorization,
      @JsonProperty("token_endpoint") URI token,
      @JsonProperty("introspection_endpoint") URI introspection,
      @JsonProperty("revocation_endpoint") URI revocation,
      @JsonProperty("token_endpoint_auth_methods_supported") List<String> authentication,
      @JsonProperty("token_endpoint_auth_signing_alg_values_supported") List<String> algorithms,
      @JsonProperty("grant_types_supported") List<String> grants,
      @JsonProperty("scopes_supported") List<String> scopes,
      @JsonProperty("response_types_supported") List<String> responses,
      @JsonProperty("code_challenge_methods_supported") List<String> challenges,
      @JsonProperty("capabilities") List<String> capabilities) {}
}
