package example.couplekap.rest;

import example.couplekap.storage.StartRefusal;
import java.net.URI;
import java.util.Optional;

/**
 * The address of the FHIR endpoint as clients know it, behind whatever proxies there are. Links,
 * discovery and the audience of access tokens all come from it.
 *
 * @param configured the address, if one is set
 */
public record PublicAddress(Optional<URI> configured) {

  /**
   * The address, without a slash at its end.
   *
   * @throws StartRefusal if none is set
   */
  public String required() {
    return configured
        .map(URI::toString)
        .map(
            address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
        .orElseThrow(
            () ->
                new StartRefusal(
                    "Access tokens are issued for the address of this server: set kap.rest.public-url to the one that clients use, such as https://kap.example/fhir."));
  }
}
