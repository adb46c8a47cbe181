package example.couplekap.protocol.course;

import java.util.Comparator;
import org.hl7.fhir.r4.model.IdType;

/**
 * Which record: a resource's type and logical id, as in the literal reference {@code Encounter/12}.
 *
 * @param type the resource type
 * @param id the logical id
 */
public record RecordKey(String type, String id) implements Comparable<RecordKey> {

  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::type).thenComparing(RecordKey::id);

  /** The key of a literal reference; what stands before type and id, and the version, is left. */
  public static RecordKey of(IdType reference) {
    return new RecordKey(reference.getResourceType(), reference.getIdPart());
  }

  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }

  /** The literal reference. */
  @Override
  public String toString() {
    return type + '/' + id;
  }
}
