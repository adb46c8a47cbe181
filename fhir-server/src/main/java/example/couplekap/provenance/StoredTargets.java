package example.couplekap.provenance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.access.Chart;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Tells in whose charts the records are that a Provenance tells of. */
final class StoredTargets {

  private final DaoRegistry daos;

  StoredTargets(DaoRegistry daos) {
    this.daos = daos;
  }

  /** The id of the patient of a stored record; empty if it is in no chart, or not there. */
  Optional<String> patientOf(IdType target) {
    if (!target.hasResourceType()
        || !target.hasIdPart()
        || !daos.isResourceTypeSupported(target.getResourceType())) {
      return Optional.empty();
    }
    try {
      return Chart.patientOf(
          (Resource)
              daos.getResourceDao(target.getResourceType())
                  .read(target.toUnqualifiedVersionless(), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException missing) {
      return Optional.empty();
    }
  }
}
