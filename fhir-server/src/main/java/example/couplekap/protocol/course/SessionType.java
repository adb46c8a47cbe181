package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of session, in the order of the framework's phases (code system KAP Session Type). */
public enum SessionType {
  /** First meeting. */
  CONSULTATION,
  /** Assessment of the couple. */
  ASSESSMENT,
  /** Assessment of one partner alone. */
  INDIVIDUAL_ASSESSMENT,
  /** Feedback: the shared conceptualization. */
  FEEDBACK,
  /** Preparation for the medicine. */
  PREPARATION,
  /** A session in which one patient is dosed. */
  MEDICINE,
  /** Integration of a medicine session. */
  INTEGRATION,
  /** The end of the course. */
  TERMINATION;

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of session with that code. */
  public static Optional<SessionType> of(String code) {
    return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
