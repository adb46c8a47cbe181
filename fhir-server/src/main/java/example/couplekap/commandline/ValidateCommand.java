package example.couplekap.commandline;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Finding.Position;
import example.couplekap.validation.Validation;
import example.couplekap.validation.definitions.DefinitionPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Judges files by the guide. */
@Command(
    name = "validate",
    description = {
      "Judges FHIR resources by the guide, without a server or a database.",
      "Each resource must meet the profile its content implies and every installed profile it"
          + " declares; the entries of a Bundle are judged one by one."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every resource is valid",
      "1:at least one resource is invalid",
      "2:the command could not be carried out"
    })
final class ValidateCommand implements Callable<Integer> {

  static final int VALID = 0;
  static final int INVALID = 1;
  static final int COULD_NOT_RUN = 2;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "JSON, XML or NDJSON files, plain or gzipped, or folders of them")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "URL",
      description = "a further profile that each file's resource must meet")
  private List<String> profiles = new ArrayList<>();

  @Option(
      names = "--package",
      paramLabel = "FILE",
      description = "the package.tgz of a further guide to judge by")
  private List<Path> packages = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text for people, or json for an OperationOutcome")
  private Format format = Format.text;

  @Spec private CommandSpec spec;

  /** The ways to show findings; named as they are written on the command line. */
  enum Format {
    text,
    json
  }

  @Override
  public Integer call() {
    try {
      return judge();
    } catch (CommandFailure failure) {
      spec.commandLine().getErr().println(failure.getMessage());
      return COULD_NOT_RUN;
    }
  }

  private int judge() throws CommandFailure {
    Validation validation = open();
    for (String profile : profiles) {
      if (validation.definitions().definitions().structure(profile).isEmpty()) {
        throw new CommandFailure(
            "The profile " + profile + " is not installed: give its guide with --package.");
      }
    }
    Report report = report(validation);
    AtomicBoolean allValid = new AtomicBoolean(true);
    Documents.forEachBatch(
        files,
        documents ->
            documents.parallelStream()
                .map(document -> judge(validation, document))
                .toList()
                .forEach(
                    judged -> {
                      report.add(judged);
                      allValid.compareAndSet(true, judged.isValid());
                    }));
    report.finish();
    return allValid.get() ? VALID : INVALID;
  }

  private Validation open() throws CommandFailure {
    List<DefinitionPackage> further = new ArrayList<>();
    for (Path file : packages) {
      try (InputStream stream = Files.newInputStream(file)) {
        further.add(DefinitionPackage.read(stream));
      } catch (IOException unreadable) {
        throw new CommandFailure(
            "The package " + file + " cannot be read: a package.tgz is wanted.", unreadable);
      }
    }
    try {
      return Validation.open(FhirContext.forR4Cached(), further);
    } catch (IOException damaged) {
      throw new CommandFailure("The guide's own package cannot be read.", damaged);
    }
  }

  private Report report(Validation validation) {
    PrintWriter out = spec.commandLine().getOut();
    return format == Format.json
        ? new JsonReport(out, validation.outcomes())
        : new TextReport(out, spec.commandLine().getColorScheme().ansi(), validation.rules());
  }

  private Judged judge(Validation validation, Document document) {
    List<Finding> findings =
        validation.bundles().judge(document.text(), document.format(), profiles).stream()
            .map(finding -> inFile(finding, document))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    return new Judged(document.name(), findings);
  }

  private static Finding inFile(Finding finding, Document document) {
    return finding
        .position()
        .map(place -> new Position(place.line() + document.firstLine() - 1, place.column()))
        .map(finding::at)
        .orElse(finding);
  }

  /** Whatever else goes wrong is a fault of this program; the files are not to blame. */
  private static int giveUp(Exception fault, CommandLine command, ParseResult arguments) {
    command.getErr().println("The validator itself failed: " + fault);
    return COULD_NOT_RUN;
  }

  /**
   * Carries the command out.
   *
   * @param arguments what follows the word {@code validate}
   * @return the exit code
   */
  static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    return new CommandLine(new ValidateCommand())
        .setExecutionExceptionHandler(ValidateCommand::giveUp)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments.toArray(String[]::new));
  }
}
