package example.couplekap.keycloak;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What SMART App Launch 2 adds to an OAuth authorization request.
 *
 * @param scopes that the client asks for, and those that it is given unasked
 * @param audience the FHIR server for which a token is wanted ({@code aud})
 * @param launch the value that the EHR handed to the app: here the id of the chart that is open
 * @param codeChallenge PKCE's, by which the code of this very request is known again
 */
record SmartRequest(
    List<String> scopes,
    Optional<String> audience,
    Optional<String> launch,
    Optional<String> codeChallenge) {

  /** Keycloak keeps parameters that it does not know under this prefix. */
  private static final String OTHER_PARAMETER = "client_request_param_";

  private static final Pattern DATA_SCOPE = Pattern.compile("(patient|user|system)/.*");

  /** Reads the request that began an authentication. */
  static SmartRequest of(AuthenticationSessionModel authentication) {
    String asked = authentication.getClientNote("scope");
    Stream<String> given = authentication.getClient().getClientScopes(true).keySet().stream();
    return new SmartRequest(
        Stream.concat(
                Stream.ofNullable(asked).flatMap(scopes -> Stream.of(scopes.split(" "))), given)
            .toList(),
        Optional.ofNullable(authentication.getClientNote(OTHER_PARAMETER + "aud")),
        Optional.ofNullable(authentication.getClientNote(OTHER_PARAMETER + "launch")),
        Optional.ofNullable(authentication.getClientNote("code_challenge")));
  }

  /** Whether access to a FHIR server's data is asked for. */
  boolean isForData() {
    return scopes.stream().anyMatch(scope -> DATA_SCOPE.matcher(scope).matches());
  }

  /** Whether the audience is the one given; a slash at the end makes no difference. */
  boolean isFor(String fhirBaseUrl) {
    return audience.filter(named -> bare(named).equals(bare(fhirBaseUrl))).isPresent();
  }

  private static String bare(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
