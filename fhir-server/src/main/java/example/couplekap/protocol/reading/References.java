package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.RecordKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * Follows references to the records that they name.
 *
 * @param addresses knows records by another address than type and id, such as the {@code urn:uuid}
 *     of a Bundle's entry
 */
record References(Function<String, Optional<RecordKey>> addresses) {

  /** Knows type and id only. */
  static final References LITERAL = new References(address -> Optional.empty());

  Optional<RecordKey> key(Reference reference) {
    String literal = reference.getReference();
    if (literal == null || literal.startsWith("#")) {
      return Optional.empty();
    }
    Optional<RecordKey> known = addresses.apply(literal);
    if (known.isPresent()) {
      return known;
    }
    IdType id = new IdType(literal);
    return id.hasResourceType() && id.hasIdPart()
        ? Optional.of(RecordKey.of(id))
        : Optional.empty();
  }

  List<RecordKey> keys(List<Reference> references) {
    return keys(references.stream()).toList();
  }

  Stream<RecordKey> keys(Stream<? extends Type> values) {
    return values
        .filter(Reference.class::isInstance)
        .flatMap(value -> key((Reference) value).stream());
  }
}
