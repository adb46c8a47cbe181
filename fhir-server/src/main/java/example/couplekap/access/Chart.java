package example.couplekap.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Tells whose chart a resource is part of. */
public final class Chart {

  private static final String PATIENT = "Patient";

  /** The end of the URL of the guide's extension by which a Provenance names the patient. */
  private static final String OF_PROVENANCE = "/StructureDefinition/kap-provenance-patient";

  private Chart() {}

  /**
   * The id of the patient, as the resource itself says.
   *
   * @return empty if it is in no chart, or its patient is named in another way than by a literal
   *     reference
   */
  public static Optional<String> patientOf(Resource resource) {
    return resource.fhirType().equals(PATIENT)
        ? Optional.ofNullable(resource.getIdElement().getIdPart())
        : references(resource).flatMap(Chart::patientId).findFirst();
  }

  /**
   * How the resource refers to the patient, which in a Bundle may be by the address of an entry.
   *
   * @return empty if it is in no chart, or is the Patient
   */
  public static Optional<String> patientReference(Resource resource) {
    return references(resource).map(Reference::getReference).findFirst();
  }

  /**
   * A reference to a patient.
   *
   * @param patient the patient's id
   */
  public static String reference(String patient) {
    return PATIENT + "/" + patient;
  }

  private static Stream<Reference> references(Resource resource) {
    Stream<? extends Base> values =
        resource instanceof Provenance provenance
            ? provenance.getExtension().stream()
                .filter(extension -> String.valueOf(extension.getUrl()).endsWith(OF_PROVENANCE))
                .map(Extension::getValue)
            : Stream.of("subject", "patient", "for")
                .map(resource::getNamedProperty)
                .filter(property -> property != null)
                .map(Property::getValues)
                .flatMap(found -> found.stream().limit(1));
    return values
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .filter(Reference::hasReference);
  }

  private static Stream<String> patientId(Reference reference) {
    IdType id = new IdType(reference.getReference());
    return PATIENT.equals(id.getResourceType()) && id.hasIdPart()
        ? Stream.of(id.getIdPart())
        : Stream.empty();
  }
}
