package example.couplekap.storage;

/** A reason not to start, told to the operator in one sentence that says what to do. */
public final class StartRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what would be right
   */
  public StartRefusal(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and what would be right
   * @param cause the failure behind it, for the log
   */
  public StartRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}
