package example.couplekap.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id, the client's own where that is well-formed, and writes one line when it
 * ends: what was asked, of which type, and with which result. Ids of resources, search values and
 * bodies are patient data and are not written.
 */
final class RequestLog extends OncePerRequestFilter {

  /** Carries a request's id, there and back. */
  static final String HEADER = "X-Request-ID";

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final Pattern RESOURCE_TYPE = Pattern.compile("/fhir/([A-Z][A-Za-z]{2,40})\\b.*");
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
  private static final String LOG_FIELD = "requestId";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    String id = requestId(request);
    MDC.put(LOG_FIELD, id);
    try {
      response.setHeader(HEADER, id);
      chain.doFilter(new Identified(request, id), response);
    } finally {
      LOG.info(
          "{} {} {} {} ms",
          request.getMethod(),
          resourceType(request.getRequestURI()),
          response.getStatus(),
          (System.nanoTime() - start) / 1_000_000);
      MDC.remove(LOG_FIELD);
    }
  }

  private static String requestId(HttpServletRequest request) {
    String given = request.getHeader(HEADER);
    return given != null && REQUEST_ID.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }

  private static String resourceType(String path) {
    Matcher matcher = RESOURCE_TYPE.matcher(path);
    return matcher.matches() ? matcher.group(1) : "-";
  }

  /** HAPI FHIR takes the id from the request's header, and makes its own where there is none. */
  private static final class Identified extends HttpServletRequestWrapper {

    private final String id;

    Identified(HttpServletRequest request, String id) {
      super(request);
      this.id = id;
    }

    @Override
    public String getHeader(String name) {
      return HEADER.equalsIgnoreCase(name) ? id : super.getHeader(name);
    }
  }
}
