package example.couplekap.access.identity;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may use the server.
 *
 * @param issuer the identity provider's issuer URL; without one the server is open, and listens on
 *     loopback only
 * @param longestToken the longest time for which an access token may be issued; a revocation takes
 *     effect within it
 * @param developmentTokens whether tokens of a realm with development users are accepted; only on
 *     loopback
 */
@Validated
@ConfigurationProperties("kap.access")
public record AccessProperties(
    @Nullable URI issuer,
    @NotNull @DefaultValue("5m") Duration longestToken,
    boolean developmentTokens) {

  /**
   * Checks the issuer.
   *
   * @throws IllegalArgumentException if it is no web address
   */
  public AccessProperties {
    if (issuer != null && !Set.of("http", "https").contains(String.valueOf(issuer.getScheme()))) {
      throw new IllegalArgumentException(
          "kap.access.issuer must be the web address of an identity provider's issuer, such as https://id.example/realms/couple-kap");
    }
  }

  /** Whether callers must show a token. */
  public boolean isSecured() {
    return issuer != null;
  }
}
