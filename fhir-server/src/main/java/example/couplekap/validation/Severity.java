package example.couplekap.validation;

import java.util.Locale;

/** How much a finding weighs. Only an error refuses a resource. */
public enum Severity {
  /** The resource is refused. */
  ERROR,
  /** The resource is accepted, and somebody should look at it. */
  WARNING,
  /** Nothing to do. */
  INFORMATION;

  /** The code of FHIR's {@code issue-severity}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
