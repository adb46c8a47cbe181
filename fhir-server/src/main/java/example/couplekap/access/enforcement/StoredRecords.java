package example.couplekap.access.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import example.couplekap.access.RecordKind;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Reads stored records for a decision about them; whoever calls is not shown them. */
public final class StoredRecords {

  private final DaoRegistry daos;

  StoredRecords(DaoRegistry daos) {
    this.daos = daos;
  }

  /** The current version of a record, unless there is none. */
  public Optional<Resource> find(String type, String id) {
    if (!daos.isResourceTypeSupported(type)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          (Resource)
              daos.getResourceDao(type).read(new IdType(type, id), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException missing) {
      return Optional.empty();
    }
  }

  /** The current records of a type in the chart of a patient. */
  List<Resource> inChart(String type, String patient) {
    IFhirResourceDao<?> records = daos.getResourceDao(type);
    SearchParameterMap ofPatient = SearchParameterMap.newSynchronous();
    if (type.equals("Patient")) {
      return find(type, patient).stream().toList();
    }
    RecordKind.patientParameter(type)
        .ifPresent(parameter -> ofPatient.add(parameter, new ReferenceParam("Patient/" + patient)));
    return ofPatient.isEmpty()
        ? List.of()
        : records.searchForResources(ofPatient, new SystemRequestDetails()).stream()
            .map(Resource.class::cast)
            .toList();
  }
}
