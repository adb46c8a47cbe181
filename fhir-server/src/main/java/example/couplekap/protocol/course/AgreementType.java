package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person agrees to, as far as rules ask for it (code system KAP Consent Type). */
public enum AgreementType {
  /** Couple therapy. */
  TREATMENT,
  /** Ketamine. */
  KETAMINE;

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type with that code. */
  public static Optional<AgreementType> of(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
