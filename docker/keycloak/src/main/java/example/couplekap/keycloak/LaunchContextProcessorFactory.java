package example.couplekap.keycloak;

import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorFactory;

/** Makes {@link LaunchContextProcessor} known to Keycloak, which finds this class as a service. */
public final class LaunchContextProcessorFactory implements TokenPostProcessorFactory {

  private static final TokenPostProcessor PROCESSOR = new LaunchContextProcessor();

  @Override
  public String getId() {
    return LaunchContextMapper.ID;
  }

  @Override
  public TokenPostProcessor create(KeycloakSession session) {
    return PROCESSOR;
  }
}
