package example.couplekap.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.couplekap.storage.StartRefusal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be configured as an origin. */
class AllowedOriginsTest {

  private static final PublicAddress NONE = new PublicAddress(Optional.empty());

  @Test
  void thereAreNoneByDefault() {
    assertThat(AllowedOrigins.of(List.of(), NONE).origins()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example",
        "https://app.example:8443",
        "http://localhost:3000",
        "http://127.0.0.1:5173",
        "http://[::1]:5173"
      })
  void takesOriginsAsBrowsersWriteThem(String origin) {
    assertThat(AllowedOrigins.of(List.of(origin), NONE).origins()).containsExactly(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "null",
        "app.example",
        "https://*.app.example",
        "https://*",
        "https://",
        "https://app.example/",
        "https://app.example/start",
        "https://app.example?x",
        "https://app.example#x",
        "https://user@app.example",
        "https://app.example:443",
        "https://app.example https://other.example",
        "http://app.example",
        "http://127.0.0.1.app.example",
        "http://localhost:80",
        "ftp://app.example",
        "file:///app",
        "mailto:app@app.example"
      })
  void refusesAllElseInASentence(String origin) {
    List<String> origins = List.of("https://good.example", origin);

    assertThatThrownBy(() -> AllowedOrigins.of(origins, NONE))
        .isInstanceOf(StartRefusal.class)
        .hasMessageStartingWith("kap.rest.allowed-origins lists \"%s\", which is not", origin)
        .hasMessageContaining("such as https://app.example");
  }

  @Test
  void itsOwnPagesAreNotForeign() {
    PublicAddress address =
        new PublicAddress(Optional.of(URI.create("https://records.example:443/clinic/fhir/")));

    assertThat(AllowedOrigins.of(List.of("https://app.example"), address).origins())
        .containsExactly("https://app.example", "https://records.example");
  }
}
