package example.couplekap.access.identity;

import example.couplekap.rest.LoopbackNames;
import example.couplekap.rest.PublicAddress;
import java.net.URI;

/**
 * The host names that this server answers to. An open one trusts whoever reaches it, so it must be
 * reached by a name that no web page can make its own: a page whose name leads to this machine (DNS
 * rebinding) is of the server's origin to its browser.
 */
record HostNames(AccessProperties access, PublicAddress address) {

  /** Whether requests to a host name are looked at; with an identity provider, tokens decide. */
  boolean isKnown(String host) {
    return access.isSecured()
        || LoopbackNames.contains(host)
        || address.configured().map(URI::getHost).filter(host::equals).isPresent();
  }
}
