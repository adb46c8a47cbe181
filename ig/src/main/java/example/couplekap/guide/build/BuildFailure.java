package example.couplekap.guide.build;

/** Ends the build with one message for the person at the terminal. */
final class BuildFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BuildFailure(String message) {
    super(message);
  }
}
