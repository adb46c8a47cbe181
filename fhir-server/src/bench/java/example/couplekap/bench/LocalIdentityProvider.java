package example.couplekap.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Gives tokens for the benchmark. What a token costs the server does not depend on who signed it,
 * and so the benchmark needs no Keycloak beside it on the machine.
 */
final class LocalIdentityProvider implements AutoCloseable {

  /** For whom its tokens are. */
  static final String AUDIENCE = "https://records.couple-kap.example/fhir";

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration RENEWED_BEFORE = Duration.ofMinutes(1);

  private final HttpServer server;
  private final RSAKey key;
  private final String organization;
  private String token = "";
  private Instant end = Instant.EPOCH;

  /**
   * Starts it.
   *
   * @param organization the id of the organization whose program gets the tokens
   */
  LocalIdentityProvider(String organization) throws IOException, JOSEException {
    this.organization = organization;
    this.key = new RSAKeyGenerator(2048).keyID("benchmark").generate();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String discovery =
        """
        {"issuer": "%s", "jwks_uri": "%s/keys", "authorization_endpoint": "%s/login", "token_endpoint": "%s/token"}
        """
            .formatted(issuer(), issuer(), issuer(), issuer());
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
    server.createContext(
        "/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext(
        "/token",
        exchange ->
            answer(
                exchange,
                """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": %d}
                """
                    .formatted(
                        token().orElseThrow(), Duration.between(Instant.now(), end).toSeconds())));
    server.start();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A token that is good for a while. */
  synchronized Optional<String> token() {
    if (Instant.now().isAfter(end.minus(RENEWED_BEFORE))) {
      end = Instant.now().plus(LIFE);
      token = sign();
    }
    return Optional.of(token);
  }

  private String sign() {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(AUDIENCE)
            .subject("benchmark")
            .claim("azp", "benchmark")
            .claim("typ", "Bearer")
            .claim("scope", "system/*.cruds")
            .claim("organization", organization)
            .issueTime(Date.from(end.minus(LIFE)))
            .expirationTime(Date.from(end))
            .build();
    SignedJWT signed =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build(),
            claims);
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException failure) {
      throw new IllegalStateException("The key cannot sign", failure);
    }
    return signed.serialize();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
