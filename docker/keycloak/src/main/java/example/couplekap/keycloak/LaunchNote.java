package example.couplekap.keycloak;

/**
 * Where the patient that an authorization request named is kept until its code is exchanged.
 *
 * <p>Keycloak has one client session for all that a user does with an app. Two windows of the same
 * app may open two charts at once, so each request has a note of its own, named by its PKCE
 * challenge: with one note for all, the second window would change the first one's patient.
 */
final class LaunchNote {

  private static final String PREFIX = "smart.launch.";

  private LaunchNote() {}

  /** The name of the note of the request that has this challenge. */
  static String of(String codeChallenge) {
    return PREFIX + codeChallenge;
  }
}
