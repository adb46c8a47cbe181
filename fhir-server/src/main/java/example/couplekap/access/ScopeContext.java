package example.couplekap.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On whose behalf a SMART scope grants access (SMART App Launch 2, "Scopes for requesting data").
 */
public enum ScopeContext {
  /** To one person's chart, that of the launch context. */
  PATIENT,
  /** To whatever the user who is logged in may reach. */
  USER,
  /** To a program that acts for itself. */
  SYSTEM;

  static Optional<ScopeContext> of(String code) {
    return Stream.of(values()).filter(context -> context.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
