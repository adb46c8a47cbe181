package example.couplekap.commandline;

import example.couplekap.exchange.sample.SampleCouples;
import example.couplekap.guide.GuidePackage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes couples to try the loader with. */
@Command(
    name = "sample",
    description = "Writes made-up couples as NDJSON, one file for each type, to be loaded.",
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "where to write")
  private Path folder = Path.of("");

  @Option(
      names = "--couples",
      paramLabel = "NUMBER",
      defaultValue = "50",
      description = "how many; default: ${DEFAULT-VALUE}")
  private int couples;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "7",
      description = "the same seed makes the same couples; default: ${DEFAULT-VALUE}")
  private long seed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    new SampleCouples(GuidePackage.open(), seed).write(folder, couples);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d couples stand in %s.%n", couples, folder);
    out.flush();
    return 0;
  }

  /**
   * Carries the command out.
   *
   * @param arguments what follows the word {@code sample}
   * @return the exit code
   */
  static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
    return new CommandLine(new SampleCommand())
        .setOut(out)
        .setErr(err)
        .execute(arguments.toArray(String[]::new));
  }
}
