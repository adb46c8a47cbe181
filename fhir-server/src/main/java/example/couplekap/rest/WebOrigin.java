package example.couplekap.rest;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The origin of web addresses (RFC 6454): scheme, host, and port unless it is the scheme's own. */
public final class WebOrigin {

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  private WebOrigin() {}

  /**
   * The origin of an address, as browsers write it.
   *
   * @param address with scheme and host
   */
  public static String of(URI address) {
    String host = "%s://%s".formatted(address.getScheme(), address.getHost());
    int standard = address.getScheme().equals("https") ? HTTPS_PORT : HTTP_PORT;
    return Set.of(-1, standard).contains(address.getPort()) ? host : host + ":" + address.getPort();
  }

  /**
   * Reads an origin of whom it can be told that he is who he says: over TLS, or on this machine.
   *
   * @param text as browsers write it
   * @return empty if it is no origin, or not such a one
   */
  public static Optional<URI> trustworthy(String text) {
    try {
      URI uri = URI.create(text);
      boolean complete = uri.getScheme() != null && uri.getHost() != null;
      return complete && of(uri).equals(text) && isTrustworthy(uri)
          ? Optional.of(uri)
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isTrustworthy(URI origin) {
    return origin.getScheme().equals("https")
        || (origin.getScheme().equals("http") && LoopbackNames.contains(origin.getHost()));
  }
}
