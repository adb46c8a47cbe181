package example.couplekap.exchange.load;

import java.util.Comparator;
import java.util.Optional;

/**
 * Chooses the identifier by which a row is found again.
 *
 * @param source the address of the system that numbered the rows, if it was told
 */
record MatchKeys(Optional<String> source) {

  /** The Integration Control Number of Veterans Affairs: one for a person, at every facility. */
  private static final String ICN = "http://va.gov/mpi";

  /** A session that is mirrored in both partners' charts has one identifier, but two records. */
  private static final String SESSION = "/sid/session";

  /** Identifiers that are URIs (FHIR R4, Identifier: "urn:ietf:rfc:3986"). */
  private static final String URIS = "urn:ietf:rfc:3986";

  private static final String URN = "urn:";

  /**
   * The key of a row: a Patient's ICN; else the first identifier of its own; else the id that its
   * source gave it, under the source's address; else the URN that its Bundle gave it. Empty if it
   * has none of them.
   *
   * @param fullUrl of the entry, or empty
   */
  Optional<BusinessIdentifier> of(RowFacts facts, String fullUrl) {
    return facts.identifiers().stream()
        .filter(each -> !each.system().endsWith(SESSION))
        .min(Comparator.comparing(each -> !each.system().equals(ICN)))
        .or(() -> ofSource(facts))
        .or(() -> ofBundle(fullUrl));
  }

  private Optional<BusinessIdentifier> ofSource(RowFacts facts) {
    return source.flatMap(
        system -> facts.id().map(id -> new BusinessIdentifier(system, facts.type() + '/' + id)));
  }

  private static Optional<BusinessIdentifier> ofBundle(String fullUrl) {
    return Optional.of(fullUrl)
        .filter(url -> url.startsWith(URN))
        .map(url -> new BusinessIdentifier(URIS, url));
  }
}
