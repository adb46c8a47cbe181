package example.couplekap.validation.definitions;

import java.util.Collection;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** A set of definitions that is listed at once and read one by one, when each is first needed. */
public interface DefinitionSource {

  /** Everything this source defines. */
  Collection<DefinitionHeader> headers();

  /**
   * Reads one definition.
   *
   * @param resourceType the type of the definition
   * @param url its canonical URL, without version
   */
  Optional<Resource> read(String resourceType, String url);
}
