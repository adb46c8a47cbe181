package example.couplekap.audit;

import example.couplekap.audit.RequestRecords.Answered;
import example.couplekap.rest.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds each answer back until the request is recorded, whoever answers it: storage, a check, or
 * the guard that asks for a token. An answer that cannot be recorded is not given.
 */
final class AuditFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
  private static final String ENDPOINT = "/fhir";
  private static final String REQUEST_ID = "X-Request-ID";

  /** What the server tells everybody about itself. */
  private static final Set<String> NO_DATA =
      Set.of("metadata", ".well-known", "api-docs", "swagger-ui");

  private final RequestRecords records;
  private final AuditTable table;

  AuditFilter(RequestRecords records, AuditTable table) {
    this.records = records;
    this.table = table;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = path(request);
    int end = path.indexOf('/');
    return HttpMethod.OPTIONS.matches(request.getMethod())
        || NO_DATA.contains(end < 0 ? path : path.substring(0, end));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestTrail trail = RequestTrail.begin(request);
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (isRecorded(request, trail, answer)) {
      answer.copyBodyToResponse();
    } else {
      refuse(response);
    }
  }

  private boolean isRecorded(
      HttpServletRequest request, RequestTrail trail, HttpServletResponse response) {
    try {
      table.add(records(request, trail, response));
      return true;
    } catch (AuditUnavailable unavailable) {
      return false;
    } catch (DataAccessException | TransactionException failure) {
      // The messages of such failures quote what was looked for.
      LOG.error("A request cannot be audited: {}", failure.getClass().getSimpleName());
      return false;
    }
  }

  private List<AuditRecord> records(
      HttpServletRequest request, RequestTrail trail, HttpServletResponse response) {
    Map<String, String[]> parameters =
        trail.details().map(details -> details.getParameters()).orElseGet(request::getParameterMap);
    return records.of(
        RequestLine.of(request.getMethod(), path(request), parameters),
        trail.agent().orElseGet(() -> Agent.of(request)),
        trail,
        new Answered(
            response.getStatus(),
            trail.answer(),
            Answered.location(response.getHeader(HttpHeaders.LOCATION))));
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    String id = response.getHeader(REQUEST_ID);
    response.reset();
    response.setHeader(REQUEST_ID, id);
    Refusal.write(
        response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "transient", AuditUnavailable.TEXT);
  }

  /** The path below the FHIR endpoint. */
  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(ENDPOINT)
        ? path.substring(ENDPOINT.length()).replaceFirst("^/+", "")
        : path;
  }
}
