package example.couplekap.keycloak;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.UserModel;

/**
 * Whose chart a SMART app opens (SMART App Launch 2, "Scopes for requesting context data"). A
 * patient's app opens that patient's own chart, which administrators wrote into the user's
 * attributes; what the request says is not looked at. A clinician's app opens the chart that the
 * request names.
 *
 * <p>To name a chart grants nothing: the FHIR server decides for each request what a clinician may
 * reach, and a chart out of reach is not found there, whatever the token says.
 */
final class LaunchContext {

  /** The name of the claim and of the member of the token response. */
  static final String PATIENT = "patient";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
  private static final List<String> SCOPES = List.of("launch", "launch/patient");
  private static final String OF_PATIENT = "Patient/";

  private LaunchContext() {}

  /** Whether a text has the form of a resource id (FHIR R4, "id"). */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * The patient in context.
   *
   * @param user who logged in
   * @param launch the patient that the authorization request named
   * @param scopes that were granted
   */
  static Optional<String> patient(UserModel user, Optional<String> launch, List<String> scopes) {
    String person = user.getFirstAttribute("fhirUser");
    if (person != null && person.startsWith(OF_PATIENT)) {
      return Optional.ofNullable(user.getFirstAttribute(PATIENT)).filter(LaunchContext::isId);
    }
    return launch
        .filter(LaunchContext::isId)
        .filter(named -> scopes.stream().anyMatch(SCOPES::contains));
  }
}
