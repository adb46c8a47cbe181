package example.couplekap.protocol.course;

import java.util.Optional;

/**
 * How an integration session names a medicine session: by a reference within the chart, or the
 * partner's by its session identifier, so that no chart points into the other (rule G5).
 *
 * @param session the session's record in the same chart
 * @param identifier the session identifier
 */
public record SessionLink(Optional<RecordKey> session, Optional<String> identifier) {

  /** Whether it names that session. */
  public boolean names(Session other) {
    return session.filter(other.key()::equals).isPresent()
        || identifier.filter(other.identifiers()::contains).isPresent();
  }
}
