package example.couplekap.access.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.storage.StartRefusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;

/** Development users, whose passwords everybody knows, and servers that everybody reaches. */
class DevelopmentTokensTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
  void areNotAcceptedWhereOthersReachTheServer(String address) {
    assertThatThrownBy(() -> start(true, address))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("on loopback only");
    assertThatCode(() -> start(false, address)).doesNotThrowAnyException();
  }

  @Test
  void areAcceptedOnLoopback() {
    assertThatCode(() -> start(true, "127.0.0.1")).doesNotThrowAnyException();
  }

  private static void start(boolean developmentTokens, String address) throws UnknownHostException {
    ServerProperties server = new ServerProperties();
    server.setAddress(InetAddress.getByName(address));
    new DevelopmentTokens(
            new AccessProperties(
                URI.create("https://id.example/realms/couple-kap"),
                Duration.ofMinutes(5),
                developmentTokens),
            server)
        .afterPropertiesSet();
  }
}
