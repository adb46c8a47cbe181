package example.couplekap.commandline;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The validator as a program of its own: {@code validate FILE…}. */
public final class ValidatorProgram {

  private static final String COMMAND = "validate";

  private ValidatorProgram() {}

  /** Whether the program was called to validate files rather than to serve. */
  public static boolean isAskedFor(String[] arguments) {
    return arguments.length > 0 && arguments[0].equals(COMMAND);
  }

  /**
   * Validates.
   *
   * @param arguments the program's, with the command's name first
   * @return the exit code: 0 valid, 1 invalid, 2 could not run
   */
  public static int run(String[] arguments) {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return ValidateCommand.run(List.of(arguments).subList(1, arguments.length), out, err);
  }
}
