package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of a course (code system KAP Document Type). */
public enum DocumentType {
  /** The shared formulation of the couple's pattern. */
  FORMULATION,
  /** A psychotherapy note. */
  SESSION_NOTE,
  /** The plan for keeping well. */
  RELAPSE_PREVENTION_PLAN;

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type with that code. */
  public static Optional<DocumentType> of(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
