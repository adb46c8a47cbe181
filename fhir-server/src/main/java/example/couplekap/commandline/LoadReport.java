package example.couplekap.commandline;

import example.couplekap.exchange.load.LoadOptions;
import example.couplekap.exchange.load.LoadSummary;
import example.couplekap.exchange.load.LoadSummary.Counts;
import java.io.PrintWriter;

/** Tells people at the end of a load what became of it. */
final class LoadReport {

  private final PrintWriter out;
  private final LoadOptions options;

  LoadReport(PrintWriter out, LoadOptions options) {
    this.out = out;
    this.options = options;
  }

  void show(LoadSummary summary) {
    out.printf("%s: %s.%n", options.server(), rows(summary.rows()));
    show("Courses", summary.courses());
    show("Shared rows", summary.directory());
    if (summary.damages() > 0) {
      out.printf(
          "%d of the files ended too early or were damaged: rows may be missing that nobody can know of.%n",
          summary.damages());
    }
    if (summary.rejected() > 0) {
      out.printf(
          "%s %s; see %s, where the reasons stand too.%n",
          rows(summary.rejected()),
          options.dryRun() ? "would not get in" : "did not get in",
          summary.rejects());
      summary.reasons().forEach(reason -> out.println("  " + reason));
    }
    out.flush();
  }

  private static String rows(long count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  private void show(String what, Counts counts) {
    if (options.dryRun()) {
      out.printf(
          "%s: %d valid, %d refused. Nothing was stored.%n",
          what, counts.stored() + counts.updated() + counts.unchanged(), counts.refused());
    } else {
      out.printf(
          "%s: %d in, %d updated, %d unchanged, %d refused.%n",
          what, counts.stored(), counts.updated(), counts.unchanged(), counts.refused());
    }
  }
}
