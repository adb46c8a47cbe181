package example.couplekap.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.storage.StartRefusal;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where notifications may go. */
class ReceiversTest {

  private static final AllowedReceivers RECEIVERS =
      AllowedReceivers.of(
          List.of("https://notify.hospital.example", "https://other.example:8443"), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://notify.hospital.example",
        "https://notify.hospital.example/fhir?x=1",
        "https://notify.hospital.example:443/",
        "https://other.example:8443/a"
      })
  void whatTheOperatorListsMayBeNotified(String endpoint) {
    assertThat(RECEIVERS.find(endpoint)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notify.hospital.example",
        "/relative",
        "http://notify.hospital.example",
        "https://notify.hospital.example:8443",
        "https://other.example",
        "https://evil.example",
        "https://notify.hospital.example.evil.example",
        "https://notify.hospital.example@evil.example",
        "https://user:password@notify.hospital.example",
        "https://evil.example/https://notify.hospital.example",
        "https://notify.hospital.example#fragment",
        "https://notify.hospital.example\\@evil.example",
        "https://notify.hospital.example /",
        "ftp://notify.hospital.example",
        "file:///etc/passwd",
        "jar:https://notify.hospital.example!/",
        "urn:uuid:1"
      })
  void nobodyElseMay(String endpoint) {
    assertThat(RECEIVERS.find(endpoint)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://notify.hospital.example",
        "https://notify.hospital.example/",
        "https://*.hospital.example",
        "notify.hospital.example",
        "*",
        "http://127.0.0.1:9000"
      })
  void aListThatSaysOtherThanAnOriginOverTlsStopsTheStart(String configured) {
    assertThatThrownBy(() -> AllowedReceivers.of(List.of(configured), false))
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("\"" + configured + "\"");
  }

  @Test
  void aServerForDevelopmentMayNotifyItsOwnMachine() throws UnknownHostException {
    assertThat(
            AllowedReceivers.of(List.of("http://127.0.0.1:9000"), true)
                .find("http://127.0.0.1:9000/x"))
        .isPresent();
    assertThat(new ReceiverAddresses(true, false).resolve("127.0.0.1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "::1",
        "0.0.0.0",
        "::",
        "169.254.169.254",
        "fe80::1",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "fc00::1",
        "fd12:3456::1",
        "0.1.2.3",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "localhost"
      })
  void noNameMayLeadIntoThisMachineOrItsNetwork(String host) {
    assertThatThrownBy(() -> new ReceiverAddresses(false, false).resolve(host))
        .isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1"})
  void othersMay(String host) {
    assertThatCode(() -> new ReceiverAddresses(false, false).resolve(host))
        .doesNotThrowAnyException();
  }

  @Test
  void privateNetworksMayBeAllowedAndNothingElseWithThem() {
    ReceiverAddresses addresses = new ReceiverAddresses(false, true);

    for (String host : List.of("10.0.0.1", "192.168.1.1", "100.64.0.1", "fd12:3456::1")) {
      assertThatCode(() -> addresses.resolve(host)).as(host).doesNotThrowAnyException();
    }
    for (String host : List.of("127.0.0.1", "169.254.169.254", "fe80::1", "224.0.0.1", "0.0.0.0")) {
      assertThatThrownBy(() -> addresses.resolve(host)).as(host).isInstanceOf(Exception.class);
    }
  }
}
