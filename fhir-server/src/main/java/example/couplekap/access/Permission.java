package example.couplekap.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a SMART scope lets its bearer do with resources, in the order in which scopes list it. */
public enum Permission {
  /** Type-level create. */
  CREATE,
  /** Read, vread and history of one resource. */
  READ,
  /** Update and patch. */
  UPDATE,
  /** Delete. */
  DELETE,
  /** Search and history of a type, and system-level search. */
  SEARCH;

  /**
   * Reads the letters of a scope.
   *
   * @return empty if one is unknown, stands twice or out of order
   */
  public static Optional<Set<Permission>> of(String letters) {
    EnumSet<Permission> found = EnumSet.noneOf(Permission.class);
    Permission last = null;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      Permission next =
          Stream.of(values()).filter(each -> each.letter() == letter).findFirst().orElse(null);
      if (next == null || (last != null && next.compareTo(last) <= 0)) {
        return Optional.empty();
      }
      last = next;
      found.add(next);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  char letter() {
    return name().toLowerCase(Locale.ROOT).charAt(0);
  }
}
