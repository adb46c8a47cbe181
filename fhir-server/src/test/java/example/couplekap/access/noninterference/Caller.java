package example.couplekap.access.noninterference;

/**
 * Somebody who may not see what partner B keeps private.
 *
 * @param name who it is, for reports
 * @param token an access token of the identity provider
 */
record Caller(String name, String token) {

  /** Without the token, which reports must not show. */
  @Override
  public String toString() {
    return name;
  }
}
