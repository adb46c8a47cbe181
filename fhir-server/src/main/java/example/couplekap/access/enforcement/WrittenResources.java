package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one request is storing, as the very objects that HAPI FHIR works on; of a patch, whose
 * outcome is an object of HAPI's making, the record that it changes.
 */
final class WrittenResources {

  private final List<Resource> created = new ArrayList<>();
  private final Set<Resource> all = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> patched = new HashSet<>();

  /** Those of a request; the entries of a transaction share them. */
  static WrittenResources of(RequestDetails request) {
    return (WrittenResources)
        request
            .getUserData()
            .computeIfAbsent(WrittenResources.class.getName(), key -> new WrittenResources());
  }

  void addCreated(Resource resource) {
    created.add(resource);
    all.add(resource);
  }

  void addChanged(Resource resource) {
    all.add(resource);
  }

  /** Adds a stored record that is about to be patched. */
  void addPatched(Resource record) {
    patched.add(reference(record));
  }

  /** Forgets the patched records: from now on they are read, not written. */
  void forgetPatched() {
    patched.clear();
  }

  /** Whether it is one of these objects, and not merely equal to one, or a patched record. */
  boolean contains(Resource resource) {
    return all.contains(resource) || patched.contains(reference(resource));
  }

  /** The new ones; their ids and references are complete once the transaction is stored. */
  List<Resource> created() {
    return Collections.unmodifiableList(created);
  }

  private static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
