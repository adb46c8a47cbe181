package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.UriParam;
import example.couplekap.protocol.start.TreatmentProtocol;
import java.util.Optional;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;

/** The protocols that this server holds: the guide's, and those of the sites that use it. */
final class PublishedProtocols {

  private final DaoRegistry daos;

  PublishedProtocols(DaoRegistry daos) {
    this.daos = daos;
  }

  /**
   * Reads a protocol.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException if there is none
   * @throws example.couplekap.protocol.start.StartRefused if it cannot be followed
   */
  TreatmentProtocol read(IdType id, RequestDetails request) {
    return TreatmentProtocol.of(
        daos.getResourceDao(PlanDefinition.class).read(id, request), this::activity);
  }

  private Optional<ActivityDefinition> activity(String canonical) {
    String url = canonical.replaceFirst("\\|.*", "");
    return daos
        .getResourceDao(ActivityDefinition.class)
        .searchForResources(
            SearchParameterMap.newSynchronous("url", new UriParam(url)), new SystemRequestDetails())
        .stream()
        .findFirst();
  }
}
