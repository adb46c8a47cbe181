package example.couplekap.subscription;

import example.couplekap.rest.LoopbackNames;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.http.conn.DnsResolver;

/**
 * Resolves the names of receivers, and refuses those that lead into this machine or its network.
 * The connection is made to the very addresses that were looked at here, so that a name cannot lead
 * elsewhere in between.
 *
 * @param development whether receivers may be on this machine
 * @param privateNetworks whether receivers may be in private networks
 */
record ReceiverAddresses(boolean development, boolean privateNetworks) implements DnsResolver {

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (InetAddress address : addresses) {
      if (!isAllowed(host, address)) {
        throw new UnknownHostException(
            "%s leads to %s, where nobody is notified".formatted(host, address.getHostAddress()));
      }
    }
    return addresses;
  }

  private boolean isAllowed(String host, InetAddress address) {
    if (address.isLoopbackAddress()) {
      return development && LoopbackNames.contains(host);
    }
    if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || isSpecial(address)) {
      return false;
    }
    return privateNetworks || !isPrivate(address);
  }

  /** Addresses of no single machine, and those that stand for another (RFC 6890). */
  private static boolean isSpecial(InetAddress address) {
    byte[] octets = address.getAddress();
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    if (address instanceof Inet4Address) {
      return first == 0
          || first >= 224
          || (first == 192 && second == 0 && octets[2] == 0)
          || (first == 198 && (second == 18 || second == 19));
    }
    boolean global = first >= 0x20 && first <= 0x3f;
    boolean local = (first & 0xfe) == 0xfc;
    boolean standsForAnother =
        first == 0x20 && (second == 0x02 || (second == 0x01 && octets[2] == 0));
    return (!global && !local) || standsForAnother;
  }

  /** RFC 1918, RFC 6598 and RFC 4193. */
  private static boolean isPrivate(InetAddress address) {
    byte[] octets = address.getAddress();
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    return address instanceof Inet6Address
        ? (first & 0xfe) == 0xfc
        : address.isSiteLocalAddress() || (first == 100 && second >= 64 && second <= 127);
  }
}
