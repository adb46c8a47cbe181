package example.couplekap.subscription;

/** A receiver did not take a notification; it is tried again. */
final class NotDelivered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotDelivered(String message) {
    super(message);
  }

  NotDelivered(String message, Throwable cause) {
    super(message, cause);
  }
}
