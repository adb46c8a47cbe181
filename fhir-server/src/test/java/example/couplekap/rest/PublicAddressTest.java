package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.storage.StartRefusal;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be configured as the address of the FHIR endpoint. */
class PublicAddressTest {

  @Test
  void losesTheSlashAtItsEnd() {
    assertThat(address("https://kap.example/fhir/").required())
        .isEqualTo("https://kap.example/fhir")
        .isEqualTo(address("https://kap.example/fhir").required());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kap.example/fhir",
        "//kap.example/fhir",
        "https:/fhir",
        "ftp://kap.example/fhir",
        "https://user@kap.example/fhir",
        "https://kap.example/fhir?x",
        "https://kap.example/fhir#x"
      })
  void refusesWhatPathsCannotBeAddedTo(String text) {
    assertThatThrownBy(() -> address(text))
        .isInstanceOf(StartRefusal.class)
        .hasMessageStartingWith("kap.rest.public-url is %s, which is not", text);
  }

  @Test
  void isAskedForWhereItIsNeeded() {
    PublicAddress none = new PublicAddress(Optional.empty());

    assertThatThrownBy(none::required)
        .isInstanceOf(StartRefusal.class)
        .hasMessageContaining("set kap.rest.public-url");
  }

  private static PublicAddress address(String text) {
    return new PublicAddress(Optional.of(URI.create(text)));
  }
}
