package example.couplekap.protocol.start;

/** A course cannot be drafted as it was asked for; the message says what would be right. */
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartRefused(String message) {
    super(message);
  }
}
