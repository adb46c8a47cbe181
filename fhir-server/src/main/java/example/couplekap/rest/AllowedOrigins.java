package example.couplekap.rest;

import example.couplekap.storage.StartRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;

/**
 * The origins (RFC 6454) of web pages that may use this server. A browser lets a page of another
 * origin neither read an answer nor send more than a plain form, and the server turns away whatever
 * it is sent all the same.
 *
 * @param origins as browsers write them: scheme, host, and port unless it is the scheme's own
 */
record AllowedOrigins(List<String> origins) {

  private static final long PREFLIGHT_SECONDS = 3600;

  /** What a FHIR client sends besides what browsers let every page send. */
  private static final List<String> REQUEST_HEADERS =
      List.of(
          HttpHeaders.AUTHORIZATION,
          HttpHeaders.ACCEPT,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.IF_MATCH,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.IF_MODIFIED_SINCE,
          "If-None-Exist",
          "Prefer",
          RequestLog.HEADER);

  /** What FHIR answers besides what browsers let every page read. */
  private static final List<String> ANSWER_HEADERS =
      List.of(
          HttpHeaders.LOCATION,
          HttpHeaders.CONTENT_LOCATION,
          HttpHeaders.ETAG,
          HttpHeaders.LAST_MODIFIED,
          HttpHeaders.WWW_AUTHENTICATE,
          RequestLog.HEADER);

  /**
   * Checks the configured origins, and adds that of the public address, whose own pages are not
   * foreign to it.
   *
   * @throws StartRefusal if one is no origin, or one that anybody in the network can stand in for
   */
  static AllowedOrigins of(List<String> configured, PublicAddress address) {
    configured.forEach(AllowedOrigins::require);
    return new AllowedOrigins(
        Stream.concat(configured.stream(), address.configured().map(WebOrigin::of).stream())
            .distinct()
            .toList());
  }

  private static void require(String text) {
    if (WebOrigin.trustworthy(text).isEmpty()) {
      throw refusal(text);
    }
  }

  private static StartRefusal refusal(String text) {
    return new StartRefusal(
        "kap.rest.allowed-origins lists \"%s\", which is not the origin of a web app: write each as its browser does, with https, or http on loopback, such as https://app.example or http://localhost:3000."
            .formatted(text));
  }

  /** How Spring's CORS support is to treat them. No cookies: this server knows none. */
  CorsConfiguration configuration() {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(origins);
    cors.setAllowedMethods(
        Stream.of(
                HttpMethod.GET,
                HttpMethod.HEAD,
                HttpMethod.POST,
                HttpMethod.PUT,
                HttpMethod.PATCH,
                HttpMethod.DELETE)
            .map(HttpMethod::name)
            .toList());
    cors.setAllowedHeaders(REQUEST_HEADERS);
    cors.setExposedHeaders(ANSWER_HEADERS);
    cors.setMaxAge(PREFLIGHT_SECONDS);
    return cors;
  }
}
