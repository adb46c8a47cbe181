package example.couplekap.commandline;

import example.couplekap.exchange.load.Load;
import example.couplekap.exchange.load.LoadFailure;
import example.couplekap.exchange.load.LoadOptions;
import example.couplekap.exchange.load.LoadSummary;
import example.couplekap.exchange.load.Progress;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Loads courses into a server. */
@Command(
    name = "load",
    description = {
      "Loads courses from files into a FHIR server.",
      "Rows are brought together into courses by their references and the couples' keys; each"
          + " course is stored whole or not at all. Loading twice changes nothing. Rows that do not"
          + " get in stand in the folder rejects, with the reason."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every row is in",
      "1:some rows are not; they stand in the folder rejects",
      "2:the load could not begin or go on; start it again to go on"
    })
final class LoadCommand implements Callable<Integer> {

  static final int COMPLETE = 0;
  static final int REJECTED = 1;
  static final int COULD_NOT_GO_ON = 2;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "NDJSON, JSON or XML files, plain or gzipped, or folders of them")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8080/fhir",
      description = "the FHIR endpoint to load into; default: ${DEFAULT-VALUE}")
  private URI server = URI.create("");

  @Option(
      names = "--source",
      paramLabel = "URL",
      description =
          "the FHIR endpoint that gave the rows their ids, such as that of the bulk export; rows"
              + " without a business identifier are found again by it")
  private Optional<String> source = Optional.empty();

  @ArgGroup(exclusive = false)
  private Login login;

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      defaultValue = "kap-load",
      description = "where the journal and the rejected rows are kept; default: ${DEFAULT-VALUE}")
  private Path work = Path.of("");

  @Option(
      names = "--parallel",
      paramLabel = "NUMBER",
      defaultValue = "4",
      description = "how many courses are sent at a time; default: ${DEFAULT-VALUE}")
  private int parallel;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "180",
      description =
          "how long a server that does not answer is asked again; default: ${DEFAULT-VALUE}")
  private int patience;

  @Option(names = "--dry-run", description = "have the server judge everything, and store nothing")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  /** Who logs in, where the server asks for that. */
  static final class Login {

    @Option(
        names = "--client-id",
        required = true,
        paramLabel = "ID",
        description = "the loader's client id at the identity provider (SMART Backend Services)")
    private String client = "";

    @Option(
        names = "--key",
        required = true,
        paramLabel = "FILE",
        description = "its private key, a JSON Web Key")
    private Path key = Path.of("");

    @Option(
        names = "--scope",
        paramLabel = "SCOPES",
        defaultValue = "system/*.cruds",
        description = "what it asks to be allowed; default: ${DEFAULT-VALUE}")
    private String scopes = "";
  }

  @Override
  public Integer call() throws InterruptedException {
    if (parallel < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--parallel takes a number from 1 on.");
    }
    PrintWriter out = spec.commandLine().getOut();
    LoadOptions options =
        new LoadOptions(
            paths,
            server,
            source,
            work,
            Optional.ofNullable(login)
                .map(each -> new LoadOptions.Client(each.client, each.key, each.scopes)),
            parallel,
            Duration.ofSeconds(patience),
            dryRun);
    try {
      LoadSummary summary = new Load(options, progress(out)).run();
      new LoadReport(out, options).show(summary);
      return summary.isComplete() ? COMPLETE : REJECTED;
    } catch (LoadFailure failure) {
      spec.commandLine().getErr().println(failure.getMessage());
      return COULD_NOT_GO_ON;
    }
  }

  private static Progress progress(PrintWriter out) {
    return Ansi.AUTO.enabled() ? ProgressBar.on(out) : ProgressLines.every10s(out);
  }

  /** Whatever else goes wrong is a fault of this program. */
  private static int giveUp(Exception fault, CommandLine command, ParseResult arguments) {
    command.getErr().println("The loader itself failed: " + fault);
    return COULD_NOT_GO_ON;
  }

  /**
   * Carries the command out.
   *
   * @param arguments what follows the word {@code load}
   * @return the exit code
   */
  static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    return new CommandLine(new LoadCommand())
        .setExecutionExceptionHandler(LoadCommand::giveUp)
        .setOut(out)
        .setErr(err)
        .execute(arguments.toArray(String[]::new));
  }
}
