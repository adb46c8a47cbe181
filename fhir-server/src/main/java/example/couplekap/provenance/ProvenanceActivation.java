package example.couplekap.provenance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;

/** Has versions of targets kept, and registers what tells of writes, before the server listens. */
record ProvenanceActivation(FhirContext context, RestfulServer server, List<Object> interceptors)
    implements InitializingBean {

  @Override
  public void afterPropertiesSet() {
    context
        .getParserOptions()
        .setDontStripVersionsFromReferencesAtPaths("AuditEvent.entity.what", "Provenance.target");
    interceptors.forEach(server::registerInterceptor);
  }
}
