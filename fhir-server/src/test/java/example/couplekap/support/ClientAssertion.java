package example.couplekap.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * How a client proves who it is: a JWT that it signs with its key (SMART App Launch 2, "Client
 * authentication: asymmetric").
 *
 * @param claims what it says
 * @param key the client's private key
 */
public record ClientAssertion(JWTClaimsSet claims, JWK key) {

  private static final int LIFE_SECONDS = 240;

  /** A good one. */
  static ClientAssertion of(String client, String tokenEndpoint, JWK key) {
    Instant now = Instant.now();
    return new ClientAssertion(
        new JWTClaimsSet.Builder()
            .issuer(client)
            .subject(client)
            .audience(tokenEndpoint)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
            .build(),
        key);
  }

  /** The same with a claim added or replaced. */
  public ClientAssertion with(String claim, Object value) {
    return new ClientAssertion(new JWTClaimsSet.Builder(claims).claim(claim, value).build(), key);
  }

  /** The same signed with another key. */
  public ClientAssertion signedWith(JWK other) {
    return new ClientAssertion(claims, other);
  }

  /** The signed JWT. */
  public String text() {
    try {
      JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(key);
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.parse(key.getAlgorithm().getName()))
                  .keyID(key.getKeyID())
                  .build(),
              claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException failure) {
      throw new AssertionError("The assertion could not be signed", failure);
    }
  }
}
