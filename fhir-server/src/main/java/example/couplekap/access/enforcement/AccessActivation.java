package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;

/** Registers what stands at the doors before the server listens. */
record AccessActivation(RestfulServer server, List<Object> guards) implements InitializingBean {

  @Override
  public void afterPropertiesSet() {
    guards.forEach(server::registerInterceptor);
  }
}
