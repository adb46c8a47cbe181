package example.couplekap.access.identity;

import example.couplekap.rest.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers a request without a good token: alike for all, so that nothing is told of why, save in
 * the header that RFC 6750 asks for.
 */
final class Unauthorized implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  private final BearerTokenAuthenticationEntryPoint header =
      new BearerTokenAuthenticationEntryPoint();

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    header.commence(request, response, failure);
    Refusal.write(
        response,
        response.getStatus(),
        "login",
        "This server needs an access token of its identity provider, sent as Authorization: Bearer.");
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AuthenticationServiceException) {
      Refusal.write(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "transient",
          "The identity provider cannot be asked about this token; try again.");
    } else {
      commence(request, response, failure);
    }
  }
}
