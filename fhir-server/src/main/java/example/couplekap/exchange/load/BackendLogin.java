package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Logs a program in (SMART App Launch 2, "Backend Services"): an assertion signed with its key gets
 * it an access token, which is kept until shortly before it expires.
 */
final class BackendLogin {

  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(4);

  /** A token is used for so many tenths of its life. */
  private static final long USED_TENTHS = 9;

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final HttpClient http;
  private final Patience patience;
  private final String base;
  private final String client;
  private final JWK key;
  private final String scopes;
  private String endpoint = "";
  private String token = "";
  private Instant end = Instant.MIN;

  /**
   * Logs in as a client.
   *
   * @param base of the FHIR endpoint, whose discovery document says where tokens are given
   */
  BackendLogin(
      HttpClient http, Patience patience, String base, String client, JWK key, String scopes) {
    this.http = http;
    this.patience = patience;
    this.base = base;
    this.client = client;
    this.key = key;
    this.scopes = scopes;
  }

  /**
   * Reads a private key.
   *
   * @throws LoadFailure if the file is none
   */
  static JWK key(Path file) throws LoadFailure {
    try {
      JWK key = JWK.parse(Files.readString(file));
      if (key.isPrivate()) {
        return key;
      }
      throw new LoadFailure(file + " holds a public key: the private one is needed to sign with.");
    } catch (IOException unreadable) {
      throw new LoadFailure("The key file " + file + " cannot be read.", unreadable);
    } catch (ParseException other) {
      throw new LoadFailure(file + " is no JSON Web Key (JWK).", other);
    }
  }

  /**
   * An access token that is good for the next request.
   *
   * @throws LoadFailure if none is given
   */
  synchronized String token() throws LoadFailure, InterruptedException {
    if (Instant.now().isAfter(end)) {
      renew();
    }
    return token;
  }

  /** Forgets a token that was refused. */
  synchronized void drop(String refused) {
    if (refused.equals(token)) {
      end = Instant.MIN;
    }
  }

  private void renew() throws LoadFailure, InterruptedException {
    String asked = endpoint();
    Instant now = Instant.now();
    Answer answer =
        patience.until(
            asked,
            () ->
                Answer.of(
                    http.send(
                        HttpRequest.newBuilder(URI.create(asked))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form(assertion(asked, now))))
                            .build(),
                        BodyHandlers.ofString())));
    JsonNode given = answer.json();
    if (!answer.isSuccess() || !given.path("access_token").isTextual()) {
      throw new LoadFailure(
          "%s gives %s no access token: %s %s"
              .formatted(
                  asked,
                  client,
                  given.path("error").asText("status " + answer.status()),
                  given.path("error_description").asText())
              .strip());
    }
    token = given.get("access_token").asText();
    end =
        now.plus(
            Duration.ofSeconds(given.path("expires_in").asLong())
                .multipliedBy(USED_TENTHS)
                .dividedBy(10));
  }

  private String endpoint() throws LoadFailure, InterruptedException {
    if (endpoint.isEmpty()) {
      URI discovery = URI.create(base + "/.well-known/smart-configuration");
      Answer answer =
          patience.until(
              base,
              () ->
                  Answer.of(
                      http.send(
                          HttpRequest.newBuilder(discovery).build(), BodyHandlers.ofString())));
      endpoint = answer.json().path("token_endpoint").asText();
      if (endpoint.isEmpty()) {
        throw new LoadFailure(
            "%s does not say where access tokens are given; an open server needs none: leave --client-id and --key out."
                .formatted(discovery));
      }
    }
    return endpoint;
  }

  private String form(String assertion) {
    return Map.of(
            "grant_type", "client_credentials",
            "scope", scopes,
            "client_id", client,
            "client_assertion_type", ASSERTION_TYPE,
            "client_assertion", assertion)
        .entrySet()
        .stream()
        .map(
            field ->
                field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String assertion(String audience, Instant now) {
    try {
      JWSHeader header = new JWSHeader.Builder(algorithm()).keyID(key.getKeyID()).build();
      SignedJWT signed =
          new SignedJWT(
              header,
              new JWTClaimsSet.Builder()
                  .issuer(client)
                  .subject(client)
                  .audience(audience)
                  .jwtID(UUID.randomUUID().toString())
                  .issueTime(Date.from(now))
                  .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
                  .build());
      signed.sign(new DefaultJWSSignerFactory().createJWSSigner(key));
      return signed.serialize();
    } catch (JOSEException unfit) {
      throw new IllegalStateException("The key cannot sign", unfit);
    }
  }

  /** Of the two algorithms that SMART names, the one that fits the key. */
  private JWSAlgorithm algorithm() {
    return key.getKeyType().equals(KeyType.EC) ? JWSAlgorithm.ES384 : JWSAlgorithm.RS384;
  }
}
