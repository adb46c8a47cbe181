package example.couplekap.access.enforcement;

import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** The stored records that an answer holds, in Bundles within Bundles too. */
final class RecordsOf {

  private RecordsOf() {}

  static Stream<Resource> answer(IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .map(BundleEntryComponent::getResource)
          .filter(Objects::nonNull)
          .flatMap(RecordsOf::answer);
    }
    boolean made =
        answer instanceof OperationOutcome
            || answer instanceof Parameters
            || answer instanceof Composition;
    return made ? Stream.empty() : Stream.of((Resource) answer);
  }
}
