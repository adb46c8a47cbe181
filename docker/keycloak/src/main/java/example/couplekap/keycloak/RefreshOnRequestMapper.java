package example.couplekap.keycloak;

import java.util.List;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenResponseMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessTokenResponse;

/**
 * Hands out a refresh token only where {@code online_access} or {@code offline_access} was granted
 * (SMART App Launch 2, "Scopes for requesting a refresh token"). Keycloak alone would hand one to
 * every app.
 */
public final class RefreshOnRequestMapper extends AbstractOIDCProtocolMapper
    implements OIDCAccessTokenResponseMapper {

  /** The name by which the realm refers to the mapper. */
  public static final String ID = "smart-refresh-on-request";

  private static final List<String> SCOPES = List.of("online_access", "offline_access");

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getDisplayType() {
    return "SMART refresh tokens on request";
  }

  @Override
  public String getDisplayCategory() {
    return TOKEN_MAPPER_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "Withholds the refresh token unless online_access or offline_access was granted.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }

  @Override
  public AccessTokenResponse transformAccessTokenResponse(
      AccessTokenResponse response,
      ProtocolMapperModel mapper,
      KeycloakSession session,
      UserSessionModel userSession,
      ClientSessionContext context) {
    List<String> granted = List.of(context.getScopeString().split(" "));
    if (SCOPES.stream().noneMatch(granted::contains)) {
      response.setRefreshToken(null);
      response.setRefreshExpiresIn(0);
    }
    return response;
  }
}
