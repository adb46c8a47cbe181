package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the partner is during a medicine session (code system KAP Partner Presence; rule E3). */
public enum PartnerPresence {
  /** With the patient throughout. */
  SITTING,
  /** Before the dose and after the effects. */
  BEFORE_AND_AFTER,
  /** Not there. */
  ABSENT,
  /** Dosed as well. */
  CO_DOSING;

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The presence with that code. */
  public static Optional<PartnerPresence> of(String code) {
    return Stream.of(values()).filter(presence -> presence.code().equals(code)).findFirst();
  }
}
