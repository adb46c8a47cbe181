package example.couplekap.validation.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.validation.CourseLookup;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Answers from the database, and so from within the transaction that is being judged, as far as
 * somebody may see what is there.
 */
final class StoredCourse implements CourseLookup {

  private final DaoRegistry daos;
  private final CourseMembership membership;
  private final RequestDetails reader;

  private StoredCourse(DaoRegistry daos, CourseMembership membership, RequestDetails reader) {
    this.daos = daos;
    this.membership = membership;
    this.reader = reader;
  }

  /** Answers the server itself. */
  static StoredCourse whole(DaoRegistry daos, CourseMembership membership) {
    return new StoredCourse(daos, membership, new SystemRequestDetails());
  }

  /** Answers whoever makes a request. */
  static StoredCourse seenBy(RequestDetails reader, DaoRegistry daos, CourseMembership membership) {
    return new StoredCourse(daos, membership, reader);
  }

  @Override
  public boolean isSession(String encounter) {
    if (!isStored(encounter, "Encounter")) {
      return false;
    }
    try {
      return membership.isSession(
          daos.getResourceDao(Encounter.class).read(new IdType(encounter), reader));
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
        .search(episodes, reader)
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
    return !dao.search(search(parameter, reference), reader).isEmpty();
  }

  private static SearchParameterMap search(String parameter, String reference) {
    return SearchParameterMap.newSynchronous(parameter, new ReferenceParam(reference));
  }
}
