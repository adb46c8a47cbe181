package example.couplekap.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.utils.OIDCRedirectUriBuilder;
import org.keycloak.protocol.oidc.utils.OIDCResponseMode;
import org.keycloak.protocol.oidc.utils.OIDCResponseType;
import org.keycloak.services.Urls;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Refuses an authorization request for data of another FHIR server, or of none: SMART App Launch 2
 * makes {@code aud} mandatory, so that no app is led to send its token to a counterfeit server. It
 * also keeps {@code launch} until the code is exchanged.
 *
 * <p>It has to stand as a REQUIRED step at the top of the browser flow. Beside the cookie it would
 * be an alternative to it, and whoever has a session would pass.
 */
final class AudienceAuthenticator implements Authenticator {

  /** The setting that holds the one audience. */
  static final String FHIR_BASE_URL = "fhir.base.url";

  @Override
  public void authenticate(AuthenticationFlowContext context) {
    SmartRequest request = SmartRequest.of(context.getAuthenticationSession());
    Optional<String> reason = reason(request, fhirBaseUrl(context));
    if (reason.isPresent()) {
      refuse(context, reason.get());
      return;
    }
    keepLaunch(context.getAuthenticationSession(), request);
    context.success();
  }

  private static void keepLaunch(AuthenticationSessionModel authentication, SmartRequest request) {
    if (request.launch().isPresent() && request.codeChallenge().isPresent()) {
      authentication.setClientNote(
          LaunchNote.of(request.codeChallenge().get()), request.launch().get());
    }
  }

  private static String fhirBaseUrl(AuthenticationFlowContext context) {
    return Optional.ofNullable(context.getAuthenticatorConfig())
        .map(AuthenticatorConfigModel::getConfig)
        .map(config -> config.get(FHIR_BASE_URL))
        .filter(url -> !url.isBlank())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The step that checks the audience lacks its setting " + FHIR_BASE_URL));
  }

  private static Optional<String> reason(SmartRequest request, String fhirBaseUrl) {
    if (request.isForData() && request.audience().isEmpty()) {
      return Optional.of("The parameter aud is missing: name the FHIR server there");
    }
    if (request.audience().isPresent() && !request.isFor(fhirBaseUrl)) {
      return Optional.of("The parameter aud does not name the FHIR server of this realm");
    }
    if (request.launch().isPresent() && !LaunchContext.isId(request.launch().get())) {
      return Optional.of("The parameter launch is not the id of a patient");
    }
    return Optional.empty();
  }

  private static void refuse(AuthenticationFlowContext context, String reason) {
    AuthenticationSessionModel authentication = context.getAuthenticationSession();
    context.getEvent().detail(Details.REASON, reason).error(Errors.INVALID_REQUEST);
    OIDCRedirectUriBuilder answer =
        OIDCRedirectUriBuilder.fromUri(
                authentication.getRedirectUri(),
                OIDCResponseMode.parse(
                    authentication.getClientNote(OIDCLoginProtocol.RESPONSE_MODE_PARAM),
                    OIDCResponseType.parse(
                        authentication.getClientNote(OIDCLoginProtocol.RESPONSE_TYPE_PARAM))),
                context.getSession(),
                null)
            .addParam(OAuth2Constants.ERROR, Errors.INVALID_REQUEST)
            .addParam(OAuth2Constants.ERROR_DESCRIPTION, reason)
            .addParam(
                OAuth2Constants.ISSUER,
                Urls.realmIssuer(
                    context.getSession().getContext().getUri().getBaseUri(),
                    context.getRealm().getName()));
    String state = authentication.getClientNote(OIDCLoginProtocol.STATE_PARAM);
    if (state != null) {
      answer.addParam(OAuth2Constants.STATE, state);
    }
    Response response = answer.build();
    context.failure(AuthenticationFlowError.ACCESS_DENIED, response);
  }

  @Override
  public void action(AuthenticationFlowContext context) {
    authenticate(context);
  }

  @Override
  public boolean requiresUser() {
    return false;
  }

  @Override
  public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return true;
  }

  @Override
  public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

  @Override
  public void close() {}
}
