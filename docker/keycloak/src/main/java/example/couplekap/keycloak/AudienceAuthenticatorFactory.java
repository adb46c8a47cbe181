package example.couplekap.keycloak;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Makes {@link AudienceAuthenticator} known to Keycloak, which finds this class as a service. */
public final class AudienceAuthenticatorFactory implements AuthenticatorFactory {

  /** The name by which the realm's browser flow refers to the step. */
  public static final String ID = "smart-audience";

  private static final Authenticator AUTHENTICATOR = new AudienceAuthenticator();

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String getDisplayType() {
    return "SMART audience";
  }

  @Override
  public String getHelpText() {
    return "Refuses requests for data whose parameter aud is not the FHIR server of this realm."
        + " Must be a required step at the top of the browser flow.";
  }

  @Override
  public String getReferenceCategory() {
    return null;
  }

  @Override
  public boolean isConfigurable() {
    return true;
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of(
        new ProviderConfigProperty(
            AudienceAuthenticator.FHIR_BASE_URL,
            "FHIR base URL",
            "The address of the FHIR server, as its SMART configuration gives it.",
            ProviderConfigProperty.STRING_TYPE,
            ""));
  }

  @Override
  public Requirement[] getRequirementChoices() {
    return new Requirement[] {Requirement.REQUIRED};
  }

  @Override
  public boolean isUserSetupAllowed() {
    return false;
  }

  @Override
  public Authenticator create(KeycloakSession session) {
    return AUTHENTICATOR;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {}

  @Override
  public void close() {}
}
