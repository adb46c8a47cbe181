package example.couplekap.keycloak;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;
import org.keycloak.representations.RefreshToken;

/**
 * Puts the launch context into the tokens of clients that have {@link LaunchContextMapper}: the
 * claim {@code patient} into the access token, and what the authorization request named into the
 * refresh token, from where it comes again at each refresh.
 *
 * <p>A mapper alone could not keep the context: when a token is refreshed, it sees neither the
 * refresh token nor the request that began it, only the session that all windows of an app share.
 */
final class LaunchContextProcessor implements TokenPostProcessor {

  /** Where the patient is left for {@link LaunchContextMapper}, which is called next. */
  static final String PATIENT = "smart.launch.patient";

  private static final String LAUNCH = "smart_launch";

  @Override
  public void process(TokenPostProcessorContext tokens) {
    ClientSessionContext context = tokens.clientSessionCtx();
    if (tokens.accessToken() == null || !hasMapper(context)) {
      return;
    }
    AuthenticatedClientSessionModel session = context.getClientSession();
    Optional<String> launch = launch(tokens, session);
    RefreshToken refresh = tokens.refreshToken();
    if (refresh != null) {
      launch.ifPresent(named -> refresh.getOtherClaims().put(LAUNCH, named));
    }
    LaunchContext.patient(
            session.getUserSession().getUser(),
            launch,
            List.of(context.getScopeString().split(" ")))
        .ifPresent(
            patient -> {
              tokens.accessToken().getOtherClaims().put(LaunchContext.PATIENT, patient);
              context.setAttribute(PATIENT, patient);
            });
  }

  private static boolean hasMapper(ClientSessionContext context) {
    return context
        .getProtocolMappersStream()
        .anyMatch(mapper -> mapper.getProtocolMapper().equals(LaunchContextMapper.ID));
  }

  private static Optional<String> launch(
      TokenPostProcessorContext tokens, AuthenticatedClientSessionModel session) {
    if (tokens.requestRefreshToken() != null) {
      return Optional.ofNullable(tokens.requestRefreshToken().getOtherClaims().get(LAUNCH))
          .map(Object::toString);
    }
    if (tokens.code() == null || tokens.code().getCodeChallenge() == null) {
      return Optional.empty();
    }
    String note = LaunchNote.of(tokens.code().getCodeChallenge());
    Optional<String> launch = Optional.ofNullable(session.getNote(note));
    launch.ifPresent(used -> session.removeNote(note));
    return launch;
  }
}
