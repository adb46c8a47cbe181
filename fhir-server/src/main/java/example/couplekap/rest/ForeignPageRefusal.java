package example.couplekap.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Spring's CORS support, refusing pages of other origins in the shape FHIR gives refusals. */
final class ForeignPageRefusal extends DefaultCorsProcessor {

  @Override
  protected void rejectRequest(ServerHttpResponse response) throws IOException {
    Refusal.write(
        ((ServletServerHttpResponse) response).getServletResponse(),
        HttpServletResponse.SC_FORBIDDEN,
        "forbidden",
        "A web page of another origin may not send this request; an operator allows origins by kap.rest.allowed-origins.");
  }
}
