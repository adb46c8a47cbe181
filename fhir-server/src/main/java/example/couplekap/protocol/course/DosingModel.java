package example.couplekap.protocol.course;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who receives ketamine in a course (code system KAP Dosing Model; rule E1). */
public enum DosingModel {
  /** One partner only. */
  SINGLE,
  /** Both, one at a time and on different days. */
  ALTERNATING_DUAL,
  /** Both in the same session. */
  CONCURRENT_DUAL;

  /** Whether both partners are dosed. */
  public boolean isDual() {
    return this != SINGLE;
  }

  /** The code in the guide's code system. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The model with that code. */
  public static Optional<DosingModel> of(String code) {
    return Stream.of(values()).filter(model -> model.code().equals(code)).findFirst();
  }
}
