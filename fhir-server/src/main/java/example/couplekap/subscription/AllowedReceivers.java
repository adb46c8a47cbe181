package example.couplekap.subscription;

import example.couplekap.rest.WebOrigin;
import example.couplekap.storage.StartRefusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * The receivers that the operator allows. Without such a list anybody who may make a Subscription
 * could have this server call whatever it reaches (server-side request forgery).
 *
 * @param origins where they are
 */
record AllowedReceivers(List<String> origins) {

  /**
   * Checks the configured origins.
   *
   * @param development whether this is a server for development, whose receivers may be on the same
   *     machine
   * @throws StartRefusal if one is no origin, or not one over TLS
   */
  static AllowedReceivers of(List<String> configured, boolean development) {
    for (String text : configured) {
      boolean allowed =
          WebOrigin.trustworthy(text)
              .filter(origin -> development || origin.getScheme().equals("https"))
              .isPresent();
      if (!allowed) {
        throw new StartRefusal(
            "kap.subscriptions.allowed-receivers lists \"%s\", which cannot be notified: write each receiver's origin with https, such as https://notify.hospital.example or https://notify.hospital.example:8443; http is for loopback on a server for development."
                .formatted(text));
      }
    }
    return new AllowedReceivers(List.copyOf(configured));
  }

  /**
   * Reads the address of a receiver.
   *
   * @return empty if it is no web address, or not that of an allowed receiver
   */
  Optional<URI> find(String endpoint) {
    try {
      URI address = new URI(String.valueOf(endpoint));
      boolean plain =
          address.getScheme() != null
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawFragment() == null;
      return plain && origins.contains(WebOrigin.of(address))
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
