package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person does in a course (code system KAP Participant Role). */
public enum Role {
  /** Prescribes ketamine and answers for the medicine session. */
  PRESCRIBER,
  /** Conducts the couple therapy. */
  THERAPIST,
  /** Another professional present for safety. */
  CHAPERONE,
  /** Watches the patient or the telemetry. */
  MONITOR,
  /** The partner who attends. */
  PARTNER,
  /** The partner who stays with the dosed patient. */
  SITTER,
  /** The partner who is dosed in the same session. */
  CO_DOSED_PARTNER,
  /** The partner for whose condition ketamine is prescribed. */
  IDENTIFIED_PATIENT;

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role with that code. */
  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
