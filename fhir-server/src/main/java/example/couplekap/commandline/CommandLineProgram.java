package example.couplekap.commandline;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * The programs that the jar is besides the server: {@code validate}, {@code load} and {@code
 * sample}.
 */
public final class CommandLineProgram {

  private static final Map<String, Command> COMMANDS =
      Map.of(
          "validate", ValidateCommand::run, "load", LoadCommand::run, "sample", SampleCommand::run);

  private CommandLineProgram() {}

  /** Something to be carried out; the answer is the exit code. */
  @FunctionalInterface
  private interface Command {
    int run(List<String> arguments, PrintWriter out, PrintWriter err);
  }

  /** Whether the jar was called to do something else than to serve. */
  public static boolean isAskedFor(String[] arguments) {
    return arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
  }

  /**
   * Carries a command out.
   *
   * @param arguments the program's, with the command's name first
   * @return the exit code, which the command's help explains
   */
  public static int run(String[] arguments) {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return COMMANDS
        .get(arguments[0])
        .run(List.of(arguments).subList(1, arguments.length), out, err);
  }
}
