package example.couplekap.validation.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.validation.CourseLookup;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Answers from the database, and so from within the transaction that is being judged. */
final class StoredCourse implements CourseLookup {

  private final DaoRegistry daos;
  private final CourseMembership membership;

  StoredCourse(DaoRegistry daos, CourseMembership membership) {
    this.daos = daos;
    this.membership = membership;
  }

  @Override
  public boolean isSession(String encounter) {
    if (!isStored(encounter, "Encounter")) {
      return false;
    }
    try {
      return membership.isSession(
          daos.getResourceDao(Encounter.class)
              .read(new IdType(encounter), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException unknown) {
      return false;
    }
  }

  @Override
  public boolean isPartner(String relatedPerson) {
    return isStored(relatedPerson, "RelatedPerson") && exists("CarePlan", "partner", relatedPerson);
  }

  @Override
  public boolean isPatient(String patient) {
    if (!isStored(patient, "Patient")) {
      return false;
    }
    SearchParameterMap episodes = search("patient", patient);
    return daos
        .getResourceDao(EpisodeOfCare.class)
        .search(episodes, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .anyMatch(episode -> membership.isEpisode((Resource) episode));
  }

  /**
   * Whether a reference can be looked up. A resource that is only being validated has no id that
   * anything could refer to, and a reference to another type is no answer.
   */
  private static boolean isStored(String reference, String type) {
    IdType id = new IdType(reference);
    return id.hasIdPart() && type.equals(id.getResourceType());
  }

  private boolean exists(String type, String parameter, String reference) {
    IFhirResourceDao<?> dao = daos.getResourceDao(type);
    return !dao.search(search(parameter, reference), new SystemRequestDetails()).isEmpty();
  }

  private static SearchParameterMap search(String parameter, String reference) {
    return SearchParameterMap.newSynchronous(parameter, new ReferenceParam(reference));
  }
}
