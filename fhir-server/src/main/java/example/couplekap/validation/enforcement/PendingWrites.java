package example.couplekap.validation.enforcement;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** What a request is about to store or delete. Resources may still be completed. */
public interface PendingWrites {

  /** The resources; references among them may not be resolved. */
  Stream<Resource> resources();

  /**
   * One that will be stored.
   *
   * @param reference how the others refer to it
   */
  Optional<Resource> find(String reference);

  /** The versions of one resource, by themselves. */
  static PendingWrites of(Resource... versions) {
    return new PendingWrites() {
      @Override
      public Stream<Resource> resources() {
        return Stream.of(versions);
      }

      @Override
      public Optional<Resource> find(String reference) {
        return Optional.empty();
      }
    };
  }
}
