package example.couplekap.validation.enforcement;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * One change to what is stored.
 *
 * @param before what was stored until then; empty for a new resource
 * @param after what is stored now, its references resolved; empty for a deleted resource
 * @param expression where the resource stands in the request
 */
public record Write(Optional<Resource> before, Optional<Resource> after, String expression) {

  /** Checks that there is a resource at all. */
  public Write {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("A write changes a resource");
    }
    Objects.requireNonNull(expression);
  }

  /** The literal reference to what was changed. */
  public String reference() {
    Resource resource = after.or(() -> before).orElseThrow();
    return resource.fhirType() + '/' + resource.getIdElement().getIdPart();
  }

  /** The versions before and after, as far as there are any. */
  public Stream<Resource> versions() {
    return Stream.of(before, after).flatMap(Optional::stream);
  }
}
