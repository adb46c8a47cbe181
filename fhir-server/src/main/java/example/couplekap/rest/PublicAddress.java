package example.couplekap.rest;

import example.couplekap.storage.StartRefusal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The address of the FHIR endpoint as clients know it, behind whatever proxies there are. Links,
 * discovery and the audience of access tokens all come from it.
 *
 * @param configured the address without a slash at its end, if one is set
 */
public record PublicAddress(Optional<URI> configured) {

  /**
   * Checks the address, and takes the slash from its end.
   *
   * @throws StartRefusal if it is no web address to which paths can be added
   */
  public PublicAddress {
    configured.filter(address -> !isBase(address)).ifPresent(PublicAddress::refuse);
    configured =
        configured.map(URI::toString).map(text -> text.replaceFirst("/$", "")).map(URI::create);
  }

  private static boolean isBase(URI address) {
    return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
        && address.getHost() != null
        && address.getUserInfo() == null
        && address.getQuery() == null
        && address.getFragment() == null;
  }

  private static void refuse(URI address) {
    throw new StartRefusal(
        "kap.rest.public-url is %s, which is not the address of a FHIR endpoint: write it as clients do, with https or http and no query, such as https://kap.example/fhir."
            .formatted(address));
  }

  /**
   * The address.
   *
   * @throws StartRefusal if none is set
   */
  public String required() {
    return configured
        .map(URI::toString)
        .orElseThrow(
            () ->
                new StartRefusal(
                    "Access tokens are issued for the address of this server: set kap.rest.public-url to the one that clients use, such as https://kap.example/fhir."));
  }
}
