package example.couplekap.guide.build;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Completes a course that is written in FSH as a list of resources with readable ids: as a
 * transaction that an empty server can take, each entry becomes a create with a {@code urn:uuid},
 * and every reference within the course follows. What several courses share, such as a therapist,
 * is created only where it is not yet known.
 */
final class CourseTransaction {

  private static final Set<String> SHARED = Set.of("Organization", "Location", "Practitioner");

  private final FhirContext context;

  CourseTransaction(FhirContext context) {
    this.context = context;
  }

  /** Changes those of the given resources that are transactions. */
  void complete(List<Resource> resources) {
    for (Resource resource : resources) {
      if (resource instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.TRANSACTION) {
        complete(bundle);
      }
    }
  }

  private void complete(Bundle course) {
    Map<String, String> addresses = new HashMap<>();
    for (BundleEntryComponent entry : course.getEntry()) {
      String id = entry.getResource().fhirType() + "/" + entry.getResource().getIdPart();
      if (addresses.put(id, address(course, id)) != null) {
        throw new BuildFailure(course.getIdPart() + " contains " + id + " twice.");
      }
    }
    for (BundleEntryComponent entry : course.getEntry()) {
      Resource resource = entry.getResource();
      redirect(course, resource, addresses);
      entry.setFullUrl(addresses.get(resource.fhirType() + "/" + resource.getIdPart()));
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
      if (SHARED.contains(resource.fhirType())) {
        entry.getRequest().setIfNoneExist(query(resource));
      }
      resource.setId(entry.getFullUrl());
    }
  }

  private static String address(Bundle course, String id) {
    String name = course.getIdPart() + " " + id;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void redirect(Bundle course, Resource resource, Map<String, String> addresses) {
    for (Reference reference :
        context.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class)) {
      if (reference.hasReference()) {
        String address = addresses.get(reference.getReference());
        if (address == null) {
          throw new BuildFailure(
              course.getIdPart() + " refers to " + reference.getReference() + " and lacks it.");
        }
        reference.setReference(address);
      }
    }
  }

  private static String query(Resource resource) {
    Base identifier = resource.getNamedProperty("identifier").getValues().get(0);
    Identifier known = (Identifier) identifier;
    return "identifier=" + known.getSystem() + "|" + known.getValue();
  }
}
