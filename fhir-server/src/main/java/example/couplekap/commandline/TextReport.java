package example.couplekap.commandline;

import example.couplekap.validation.Finding;
import example.couplekap.validation.RuleCatalogue;
import example.couplekap.validation.Severity;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** For people: one paragraph for each document, in colour where the terminal has it. */
final class TextReport implements Report {

  private final PrintWriter out;
  private final Ansi colour;
  private final RuleCatalogue rules;
  private int documents;
  private int invalid;

  TextReport(PrintWriter out, Ansi colour, RuleCatalogue rules) {
    this.out = out;
    this.colour = colour;
    this.rules = rules;
  }

  @Override
  public void add(Judged judged) {
    documents++;
    if (!judged.isValid()) {
      invalid++;
    }
    String verdict = judged.isValid() ? paint("green", "valid") : paint("red,bold", "invalid");
    out.printf("%s: %s%s%n", judged.name(), verdict, counts(judged));
    judged.findings().forEach(this::add);
    out.flush();
  }

  private static String counts(Judged judged) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = judged.count(severity);
      if (count > 0) {
        counts.append(", ").append(count).append(' ').append(noun(severity, count));
      }
    }
    return counts.toString();
  }

  private static String noun(Severity severity, long count) {
    return severity == Severity.INFORMATION || count == 1 ? severity.code() : severity.code() + 's';
  }

  private void add(Finding finding) {
    String place =
        finding
            .position()
            .map(position -> "line " + position.line() + ", column " + position.column() + ", ")
            .orElse("");
    out.printf(
        "  %s %s%s%n", painted(finding.severity()), place, paint("faint", finding.expression()));
    out.printf("      %s%n", finding.message());
    finding
        .rule()
        .flatMap(rules::rule)
        .ifPresent(
            rule ->
                out.printf(
                    "      Rule %s, %s: %s%n", rule.id(), rule.title(), rules.page(rule.id())));
  }

  private String painted(Severity severity) {
    return switch (severity) {
      case ERROR -> paint("red,bold", "error");
      case WARNING -> paint("yellow", "warning");
      case INFORMATION -> paint("blue", "information");
    };
  }

  private String paint(String style, String text) {
    return colour.enabled() ? colour.string("@|" + style + ' ' + text + "|@") : text;
  }

  @Override
  public void finish() {
    if (documents > 1) {
      out.printf("%d resources: %d valid, %d invalid.%n", documents, documents - invalid, invalid);
    }
    out.flush();
  }
}
