package example.couplekap.audit;

import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;

/** Makes the table and registers what records and shows, before the server listens. */
record AuditActivation(
    AuditTable table, RestfulServer server, List<Object> interceptors, List<Object> providers)
    implements InitializingBean {

  @Override
  public void afterPropertiesSet() throws Exception {
    table.create();
    interceptors.forEach(server::registerInterceptor);
    server.registerProviders(providers);
  }
}
