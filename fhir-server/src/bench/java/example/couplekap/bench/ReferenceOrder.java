package example.couplekap.bench;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Brings resources into an order in which each can be stored by itself: what is referred to comes
 * first, people before consents, screenings before sessions, and the plan that closes the course
 * near the end.
 */
final class ReferenceOrder {

  private static final List<String> TYPES =
      List.of(
          "Organization",
          "Location",
          "Practitioner",
          "Patient",
          "RelatedPerson",
          "Condition",
          "EpisodeOfCare",
          "CareTeam",
          "Goal",
          "Consent",
          "QuestionnaireResponse",
          "Observation",
          "Encounter",
          "MedicationAdministration",
          "DocumentReference",
          "CarePlan",
          "ServiceRequest");

  private final Map<String, Resource> waiting = new LinkedHashMap<>();
  private final List<Resource> ordered = new ArrayList<>();

  private ReferenceOrder(List<Resource> resources) {
    resources.stream()
        .sorted(Comparator.comparing(resource -> TYPES.indexOf(resource.fhirType())))
        .forEach(resource -> waiting.put(name(resource), resource));
  }

  static List<Resource> of(List<Resource> resources) {
    ReferenceOrder order = new ReferenceOrder(resources);
    List.copyOf(order.waiting.keySet()).forEach(order::take);
    return order.ordered;
  }

  private static String name(Resource resource) {
    return resource.fhirType() + '/' + resource.getIdElement().getIdPart();
  }

  private void take(String name) {
    Resource resource = waiting.remove(name);
    if (resource != null) {
      FhirContext.forR4Cached()
          .newTerser()
          .getAllPopulatedChildElementsOfType(resource, Reference.class)
          .forEach(reference -> take(reference.getReference()));
      ordered.add(resource);
    }
  }
}
