package example.couplekap.exchange.load;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which rows refer to each other: {@code Type/id}, or the {@code fullUrl} of an entry.
 *
 * @param source the address of the system that numbered the rows, if it was told
 */
record RowNames(Optional<String> source) {

  private static final Pattern RELATIVE =
      Pattern.compile("([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(/_history/.+)?");
  private static final Pattern ABSOLUTE =
      Pattern.compile("(https?://.+)/([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(/_history/.+)?");
  private static final String URN = "urn:";

  /**
   * The names of a row.
   *
   * @param file within which the names of a Bundle's entries hold
   * @param fullUrl of the entry, or empty
   */
  Set<String> of(RowFacts facts, String file, String fullUrl) {
    Set<String> names = new LinkedHashSet<>();
    facts.id().ifPresent(id -> names.add(facts.type() + '/' + id));
    if (fullUrl.startsWith(URN)) {
      names.add(within(file, fullUrl));
    } else if (!fullUrl.isEmpty()) {
      names.add(fullUrl);
    }
    return names;
  }

  /** The name that a reference calls its target by; empty if it leads out of the input. */
  Optional<String> target(String reference, String file) {
    if (reference.startsWith(URN)) {
      return Optional.of(within(file, reference));
    }
    Matcher relative = RELATIVE.matcher(reference);
    if (relative.matches()) {
      return Optional.of(relative.group(1));
    }
    Matcher absolute = ABSOLUTE.matcher(reference);
    return absolute.matches()
        ? Optional.of(
            source.filter(absolute.group(1)::equals).isPresent()
                ? absolute.group(2)
                : absolute.group(1) + '/' + absolute.group(2))
        : Optional.empty();
  }

  /** Whether a name that no row has may be somebody else's record, for the server to judge. */
  static boolean mayBeElsewhere(String name) {
    return name.startsWith("http");
  }

  private static String within(String file, String urn) {
    return file + '#' + urn;
  }
}
