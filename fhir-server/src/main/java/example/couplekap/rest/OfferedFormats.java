package example.couplekap.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses RDF, which HAPI FHIR knows but this server does not offer: the library behind it is not
 * shipped. The refusal comes before HAPI FHIR, which would try to write it as RDF too.
 */
final class OfferedFormats extends OncePerRequestFilter {

  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;
  private static final Pattern RDF = Pattern.compile("turtle|ttl", Pattern.CASE_INSENSITIVE);
  private static final Pattern RDF_FORMAT =
      Pattern.compile("(?:^|&)_format=[^&]*(?:turtle|ttl)", Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (names(RDF_FORMAT, request.getQueryString())
        || names(RDF, request.getHeader(HttpHeaders.ACCEPT))) {
      Refusal.write(
          response,
          NOT_ACCEPTABLE,
          "not-supported",
          "RDF is not offered; ask for application/fhir+json or application/fhir+xml.");
    } else if (names(RDF, request.getContentType())) {
      Refusal.write(
          response,
          UNSUPPORTED_MEDIA_TYPE,
          "not-supported",
          "RDF is not read; send application/fhir+json or application/fhir+xml.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean names(Pattern format, String text) {
    return text != null && format.matcher(text).find();
  }
}
