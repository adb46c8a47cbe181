package example.couplekap.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did, or was refused, with one chart or with what is in no chart.
 *
 * @param id by which auditors name it; given by the table
 * @param recorded when
 * @param interaction what was asked
 * @param status how it was answered, in HTTP
 * @param patient the id of the patient whose chart it is
 * @param disclosed whether something of that chart was given out or changed
 * @param target what it was done to
 * @param agent who did it
 */
record AuditRecord(
    UUID id,
    Instant recorded,
    Interaction interaction,
    int status,
    Optional<String> patient,
    boolean disclosed,
    Target target,
    Agent agent) {

  private static final UUID NOT_STORED = new UUID(0, 0);
  private static final int REFUSED = 400;

  /** A record that is about to be stored. */
  AuditRecord(
      Instant recorded,
      Interaction interaction,
      int status,
      Optional<String> patient,
      boolean disclosed,
      Target target,
      Agent agent) {
    this(NOT_STORED, recorded, interaction, status, patient, disclosed, target, agent);
  }

  /** Whether it was done; else it was refused, or failed. */
  boolean isDone() {
    return status < REFUSED;
  }

  /**
   * What a request is about.
   *
   * @param type of the resource, or of the resources searched for
   * @param id of the resource
   * @param version of the resource
   * @param operation that was called
   * @param query the address asked, where it is not one resource that is asked for
   */
  record Target(
      Optional<String> type,
      Optional<String> id,
      Optional<String> version,
      Optional<String> operation,
      Optional<String> query) {

    /** What a request names. */
    static Target of(RequestLine line) {
      return new Target(
          line.type(),
          line.id(),
          line.version(),
          line.operation(),
          Optional.of(line).filter(asked -> asked.interaction().isQuery()).map(RequestLine::text));
    }

    /** The same, where the request left it to the server which resource it is. */
    Target at(String resource) {
      return new Target(type, Optional.of(resource), version, operation, query);
    }

    /** The same without the ids of other people's charts. */
    Target without(Iterable<String> others) {
      String text = query.orElse("");
      for (String other : others) {
        text = text.replace(other, "-");
      }
      return new Target(
          type, id, version, operation, query.isPresent() ? Optional.of(text) : query);
    }
  }
}
