package example.couplekap.protocol.course;

import java.util.Set;

/**
 * That a document exists, of which kind and of which sessions; nothing of its content.
 *
 * @param header what every record has
 * @param type of which kind
 * @param sessions the sessions it was made in or used in
 */
public record Document(RecordHeader header, DocumentType type, Set<RecordKey> sessions)
    implements CourseRecord {

  /** Copies what it is given. */
  public Document {
    sessions = Set.copyOf(sessions);
  }
}
