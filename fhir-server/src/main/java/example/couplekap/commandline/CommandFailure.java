package example.couplekap.commandline;

/** The command cannot be carried out; the message says in one sentence why. */
final class CommandFailure extends Exception {

  private static final long serialVersionUID = 1L;

  CommandFailure(String sentence) {
    super(sentence);
  }

  CommandFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
