package example.couplekap.access;

import java.util.List;

/**
 * What a search must ask besides what its caller asks, so that it finds only what the caller may
 * see.
 *
 * @param parameter a search parameter
 * @param chain the parameter of what it refers to, or empty
 * @param values one of these must be met
 * @param negated whether none of the values may be met
 */
public record Criterion(String parameter, String chain, List<String> values, boolean negated) {

  /** No record has this id: ids are made by this server, and are random. */
  static final String NOTHING = "00000000-0000-0000-0000-000000000000";

  /** Copies what it is given. */
  public Criterion {
    values = List.copyOf(values);
  }

  /** That one of some values is met; without values, that nothing is found. */
  public static Criterion oneOf(String parameter, List<String> values) {
    return new Criterion(parameter, "", values.isEmpty() ? List.of(NOTHING) : values, false);
  }

  static Criterion chained(String parameter, String chain, String value) {
    return new Criterion(parameter, chain, List.of(value), false);
  }

  static Criterion noneOf(String parameter, List<String> values) {
    return new Criterion(parameter, "", values, true);
  }
}
