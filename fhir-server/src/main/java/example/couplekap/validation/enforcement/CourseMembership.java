package example.couplekap.validation.enforcement;

import example.couplekap.guide.GuidePackage;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** By what a stored resource shows that it belongs to a course of treatment. */
final class CourseMembership {

  private final String sessionTypes;
  private final String dyad;
  private final String partner;

  CourseMembership(GuidePackage guide) {
    this.sessionTypes = guide.canonical() + "/CodeSystem/kap-session-type";
    this.dyad = guide.canonical() + "/StructureDefinition/kap-dyad";
    this.partner = guide.canonical() + "/StructureDefinition/kap-care-plan-partner";
  }

  /** Whether a resource is an Encounter that says which session of a course it is. */
  boolean isSession(Resource resource) {
    return resource instanceof Encounter encounter
        && encounter.getType().stream()
            .flatMap(type -> type.getCoding().stream())
            .anyMatch(coding -> sessionTypes.equals(coding.getSystem()));
  }

  /** Whether a resource is an EpisodeOfCare that carries a dyad key. */
  boolean isEpisode(Resource resource) {
    return resource instanceof EpisodeOfCare episode && episode.hasExtension(dyad);
  }

  /** The patient that an episode of a course is about, as a literal reference. */
  Stream<String> patient(Resource resource) {
    return isEpisode(resource)
        ? Stream.ofNullable(((EpisodeOfCare) resource).getPatient().getReference())
        : Stream.empty();
  }

  /** The partner that a care plan names, as a literal reference. */
  Stream<String> partner(Resource resource) {
    return resource instanceof CarePlan plan
        ? plan.getExtensionsByUrl(partner).stream()
            .map(Extension::getValue)
            .filter(Reference.class::isInstance)
            .map(value -> ((Reference) value).getReference())
        : Stream.empty();
  }

  /** The persons that a resource brings into a course, each with the place that names them. */
  List<Naming> namings(Resource resource) {
    return Stream.concat(
            patient(resource).map(reference -> new Naming(".patient", reference)),
            partner(resource)
                .map(reference -> new Naming(".extension('" + partner + "').value", reference)))
        .filter(naming -> naming.reference() != null)
        .toList();
  }

  /**
   * One person named.
   *
   * @param path of the element that names the person, below the resource
   * @param reference to the person
   */
  record Naming(String path, String reference) {}
}
