package example.couplekap.exchange.load;

/** The load cannot go on; the message says in one sentence why. */
public final class LoadFailure extends Exception {

  private static final long serialVersionUID = 1L;

  LoadFailure(String sentence) {
    super(sentence);
  }

  LoadFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
