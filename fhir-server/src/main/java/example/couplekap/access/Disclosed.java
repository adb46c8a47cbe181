package example.couplekap.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;

/**
 * What partners' consents open to one reader at one time.
 *
 * @param openings the consents, each with the id by which its chart knows the reader
 * @param at the time
 */
public record Disclosed(List<Opening> openings, Instant at) {

  /** Copies what it is given. */
  public Disclosed {
    openings = List.copyOf(openings);
  }

  /** Nothing. */
  public static Disclosed nothing() {
    return new Disclosed(List.of(), Instant.EPOCH);
  }

  /** Whether a record is opened to the reader. */
  public boolean opens(Resource record) {
    return openings.stream()
        .anyMatch(opening -> opening.disclosure().opens(record, opening.relatedPerson(), at));
  }

  /** The ids of the patients of whose charts anything may be open. */
  public Set<String> patients() {
    return openings.stream()
        .map(opening -> opening.disclosure().patient())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /**
   * One consent and its reader.
   *
   * @param relatedPerson the id by which the chart knows the reader
   */
  public record Opening(Disclosure disclosure, String relatedPerson) {}
}
