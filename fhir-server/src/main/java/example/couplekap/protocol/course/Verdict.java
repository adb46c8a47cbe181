package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdict of a safety screening (code system KAP Screening Determination). */
public enum Verdict {
  /** Nothing stands against treating the couple together. */
  CLEARED,
  /** Something does, at this time. */
  EXCLUDED,
  /** Postponed. */
  DEFERRED;

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict with that code. */
  public static Optional<Verdict> of(String code) {
    return Stream.of(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
  }
}
