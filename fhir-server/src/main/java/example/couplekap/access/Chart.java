package example.couplekap.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Tells whose chart a resource is part of. */
public final class Chart {

  private static final String PATIENT = "Patient";

  private Chart() {}

  /**
   * The id of the patient, as the resource itself says.
   *
   * @return empty if it is in no chart, or its patient is named in another way than by a literal
   *     reference
   */
  public static Optional<String> patientOf(Resource resource) {
    if (resource.fhirType().equals(PATIENT)) {
      return Optional.ofNullable(resource.getIdElement().getIdPart());
    }
    return Stream.of("subject", "patient", "for")
        .map(resource::getNamedProperty)
        .filter(property -> property != null)
        .map(Property::getValues)
        .flatMap(values -> values.stream().limit(1))
        .flatMap(Chart::patientId)
        .findFirst();
  }

  private static Stream<String> patientId(Base value) {
    if (!(value instanceof Reference reference)) {
      return Stream.empty();
    }
    IdType id = new IdType(reference.getReference());
    return PATIENT.equals(id.getResourceType()) && id.hasIdPart()
        ? Stream.of(id.getIdPart())
        : Stream.empty();
  }
}
