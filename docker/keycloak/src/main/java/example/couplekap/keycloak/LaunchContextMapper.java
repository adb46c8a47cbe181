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
 * Tells an app whose chart is open: {@code patient} and {@code need_patient_banner} in the answer
 * of the token endpoint (SMART App Launch 2, "Launch context arrives with your access_token"). A
 * client that has this mapper also gets the claim {@code patient}, see {@link
 * LaunchContextProcessor}.
 */
public final class LaunchContextMapper extends AbstractOIDCProtocolMapper
    implements OIDCAccessTokenResponseMapper {

  /** The name by which the realm refers to the mapper. */
  public static final String ID = "smart-launch-context";

  private static final String BANNER = "need_patient_banner";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getDisplayType() {
    return "SMART launch context";
  }

  @Override
  public String getDisplayCategory() {
    return TOKEN_MAPPER_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "Puts the patient whose chart is open into the access token and the token response.";
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
    String patient = context.getAttribute(LaunchContextProcessor.PATIENT, String.class);
    if (patient != null) {
      response.setOtherClaims(LaunchContext.PATIENT, patient);
      response.setOtherClaims(BANNER, true);
    }
    return response;
  }
}
