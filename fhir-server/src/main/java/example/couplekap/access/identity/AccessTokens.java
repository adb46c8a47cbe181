package example.couplekap.access.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads access tokens and refuses those that are not for this server: wrong signature, algorithm,
 * issuer or audience, over their time, issued for too long, or no access tokens at all.
 */
final class AccessTokens implements JwtDecoder {

  /** Asymmetric ones only: a key that checks signatures must not be able to make them. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384);

  private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);
  private static final int KEYS_TIMEOUT_MILLIS = 3_000;
  private static final int LARGEST_KEYS_BYTES = 100_000;

  /** Keycloak's mark of an access token; it signs ID tokens with the same keys. */
  private static final String TOKEN_TYPE = "typ";

  private static final String ACCESS_TOKEN = "Bearer";
  private static final String DEVELOPMENT = "kap_development";

  private final IdentityProvider provider;
  private final OAuth2TokenValidator<Jwt> validator;
  private volatile JwtDecoder decoder;

  /**
   * @param audience the address of this server's FHIR endpoint, for which tokens must be issued
   * @param properties what else a token must meet
   */
  AccessTokens(IdentityProvider provider, String audience, AccessProperties properties) {
    this.provider = provider;
    this.validator =
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(CLOCK_SKEW),
            new JwtIssuerValidator(provider.issuer().toString()),
            new JwtClaimValidator<List<String>>(
                "aud", audiences -> audiences != null && audiences.contains(audience)),
            new JwtClaimValidator<Object>(TOKEN_TYPE, ACCESS_TOKEN::equals),
            new JwtClaimValidator<Object>(
                DEVELOPMENT, mark -> mark == null || properties.developmentTokens()),
            token -> checkLife(token, properties.longestToken()));
  }

  @Override
  public Jwt decode(String token) {
    return decoder().decode(token);
  }

  private JwtDecoder decoder() {
    JwtDecoder made = decoder;
    if (made == null) {
      try {
        made = make();
      } catch (IdentityProviderUnavailable unavailable) {
        throw new JwtException(unavailable.getMessage(), unavailable);
      }
      decoder = made;
    }
    return made;
  }

  private JwtDecoder make() {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(keys());
    // The claims are checked below, all in one place.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder made = new NimbusJwtDecoder(processor);
    made.setJwtValidator(validator);
    return made;
  }

  private SigningKeys keys() {
    try {
      return new SigningKeys(
          new URLBasedJWKSetSource<>(
              provider.endpoints().keys().toURL(),
              new DefaultResourceRetriever(
                  KEYS_TIMEOUT_MILLIS, KEYS_TIMEOUT_MILLIS, LARGEST_KEYS_BYTES)),
          ALGORITHMS);
    } catch (MalformedURLException failure) {
      throw new IdentityProviderUnavailable(
          "The identity provider's jwks_uri is no address", failure);
    }
  }

  private static OAuth2TokenValidatorResult checkLife(Jwt token, Duration longest) {
    Instant issued = token.getIssuedAt();
    Instant expires = token.getExpiresAt();
    boolean fits =
        issued != null
            && expires != null
            && !expires.isAfter(issued.plus(longest))
            && !issued.isAfter(Instant.now().plus(CLOCK_SKEW));
    return fits
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error(
                OAuth2ErrorCodes.INVALID_TOKEN,
                "The token must be issued, and expire within %d seconds"
                    .formatted(longest.toSeconds()),
                null));
  }
}
