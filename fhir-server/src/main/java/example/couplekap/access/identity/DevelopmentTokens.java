package example.couplekap.access.identity;

import example.couplekap.storage.StartRefusal;
import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.web.ServerProperties;

/** Keeps development users, whose passwords everybody can read, from a server others can reach. */
record DevelopmentTokens(AccessProperties access, ServerProperties server)
    implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(DevelopmentTokens.class);

  @Override
  public void afterPropertiesSet() {
    if (!access.developmentTokens()) {
      return;
    }
    InetAddress address = server.getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new StartRefusal(
          "Tokens of development users are accepted on loopback only: set server.address to 127.0.0.1, or kap.access.development-tokens to false.");
    }
    LOG.warn("Tokens of development users are accepted; this server is for development only");
  }
}
