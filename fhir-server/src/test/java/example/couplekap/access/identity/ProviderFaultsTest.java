package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSObject;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ProxiedServer;
import example.couplekap.support.SmartClient;
import example.couplekap.support.TestRealm;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The identity provider changes its keys, and is not always there. */
class ProviderFaultsTest {

  private static final Duration PATIENCE = SigningKeys.BETWEEN_QUESTIONS.multipliedBy(3);

  private final TestRealm realm = ProxiedServer.realm();
  private final SmartClient client = realm.addBackEnd("faults-" + UUID.randomUUID(), "1");

  @Test
  void aNewKeyCostsOneRequestAtMost() throws InterruptedException, ParseException {
    String before = knownToken();
    realm.rotateKeys();
    String after = token();
    assertThat(JWSObject.parse(after).getHeader().getKeyID())
        .isNotEqualTo(JWSObject.parse(before).getHeader().getKeyID());
    // The tests before this one may have had the server ask for keys as often as it does.
    Thread.sleep(SigningKeys.BETWEEN_QUESTIONS.toMillis());

    int first = send(after).status();

    assertThat(first).isIn(200, 401);
    assertThat(send(after).status()).isEqualTo(200);
    assertThat(send(before).status()).as("a token signed by the old key").isEqualTo(200);
  }

  @Test
  void whileItIsDownKnownKeysGoOnAndNewOnesWait() {
    String known = knownToken();
    realm.rotateKeys();
    String unknown = token();

    ProxiedServer.connectionToProvider().cut();
    try {
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                assertThat(send(known).status()).isEqualTo(200);
                return send(unknown).status() == 503;
              });
      Answer answer = send(unknown);
      assertThat(answer.error().getCode().toCode()).isEqualTo("transient");
      assertThat(answer.error().getDetails().getText()).contains("try again");
      assertThat(send("garbage").status()).isEqualTo(401);
      assertThat(get("/metadata").status()).isEqualTo(200);
      assertThat(get("/.well-known/smart-configuration").status()).isEqualTo(200);
    } finally {
      ProxiedServer.connectionToProvider().restore();
    }

    await().atMost(PATIENCE).until(() -> send(unknown).status() == 200);
    assertThat(send(known).status()).isEqualTo(200);
  }

  private String token() {
    return client.credentials("system/*.rs").accessToken();
  }

  private String knownToken() {
    String token = token();
    await().atMost(PATIENCE).until(() -> send(token).status() == 200);
    return token;
  }

  private static Answer send(String token) {
    return get("/Patient", "Authorization", "Bearer " + token);
  }

  private static Answer get(String path, String... headers) {
    return Http.sendTo(ProxiedServer.fhir() + path, "GET", BodyPublishers.noBody(), headers);
  }
}
