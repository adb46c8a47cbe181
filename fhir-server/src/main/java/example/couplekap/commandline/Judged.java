package example.couplekap.commandline;

import example.couplekap.validation.Finding;
import example.couplekap.validation.Severity;
import java.util.List;

/**
 * A document and what was found about it.
 *
 * @param name the document's name
 * @param findings the gravest first
 */
record Judged(String name, List<Finding> findings) {

  boolean isValid() {
    return findings.stream().noneMatch(Finding::isError);
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
