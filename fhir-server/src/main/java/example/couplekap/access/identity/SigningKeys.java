package example.couplekap.access.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The identity provider's keys, cached. A key that is not known has the provider asked for its keys
 * again, twice in ten seconds at most, so that a new key costs no request and forgeries cost the
 * provider little. While the provider does not answer, the keys known go on, and whether any other
 * is good cannot be said.
 */
final class SigningKeys implements JWSKeySelector<SecurityContext> {

  /** How long the provider is left alone after it was asked twice. */
  static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(10);

  /** How long known keys are trusted while the provider does not answer. */
  private static final Duration LONGEST_OUTAGE = Duration.ofHours(1);

  private final Set<JWSAlgorithm> algorithms;
  private final Source source;
  private final JWSKeySelector<SecurityContext> known;

  /**
   * @param provider fetches the keys
   * @param algorithms with which tokens may be signed
   */
  SigningKeys(JWKSetSource<SecurityContext> provider, Set<JWSAlgorithm> algorithms) {
    this.algorithms = algorithms;
    this.source = new Source(provider);
    this.known =
        new JWSVerificationKeySelector<>(
            algorithms,
            JWKSourceBuilder.create(source)
                .rateLimited(BETWEEN_QUESTIONS.toMillis())
                .outageTolerant(LONGEST_OUTAGE.toMillis())
                .build());
  }

  /**
   * The keys that may have signed a token; none if no key of the provider can have.
   *
   * @throws KeySourceException if the provider would have to be asked, and does not answer
   */
  @Override
  public List<? extends Key> selectJWSKeys(JWSHeader header, SecurityContext context)
      throws KeySourceException {
    List<? extends Key> keys = List.of();
    try {
      keys = known.selectJWSKeys(header, context);
    } catch (RateLimitReachedException askedJustNow) {
      // Then the keys known are those that there are, if the provider answered.
    }
    if (keys.isEmpty() && algorithms.contains(header.getAlgorithm()) && !source.answers) {
      throw new JWKSetUnavailableException("The identity provider does not answer");
    }
    return keys;
  }

  /** Remembers whether the provider answered; Nimbus covers up for it while it does not. */
  private static final class Source implements JWKSetSource<SecurityContext> {

    private final JWKSetSource<SecurityContext> provider;
    private volatile boolean answers;

    Source(JWKSetSource<SecurityContext> provider) {
      this.provider = provider;
    }

    @Override
    public JWKSet getJWKSet(
        JWKSetCacheRefreshEvaluator evaluator, long currentTime, SecurityContext context)
        throws KeySourceException {
      try {
        JWKSet keys = provider.getJWKSet(evaluator, currentTime, context);
        answers = true;
        return keys;
      } catch (KeySourceException failure) {
        answers = false;
        throw failure;
      }
    }

    @Override
    public void close() throws IOException {
      provider.close();
    }
  }
}
