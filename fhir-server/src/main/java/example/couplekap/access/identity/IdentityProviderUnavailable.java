package example.couplekap.access.identity;

/** The identity provider gave no usable answer, so that no token can be judged by it. */
final class IdentityProviderUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IdentityProviderUnavailable(String message) {
    super(message);
  }

  IdentityProviderUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
