package example.couplekap.access.identity;

import example.couplekap.storage.StartRefusal;
import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.web.ServerProperties;

/**
 * Keeps a server without an identity provider from being reached by other machines: whoever reaches
 * it may read and write everything.
 */
final class LoopbackOnly implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(LoopbackOnly.class);

  private final ServerProperties server;

  LoopbackOnly(ServerProperties server) {
    this.server = server;
  }

  @Override
  public void afterPropertiesSet() {
    InetAddress address = server.getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new StartRefusal(
          "This server has no identity provider, so it listens on loopback only: set server.address to 127.0.0.1, or kap.access.issuer to the issuer of one.");
    }
    LOG.info(
        "No identity provider is configured: listening on loopback ({}) only, open to every local user",
        address.getHostAddress());
  }
}
