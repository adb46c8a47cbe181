package example.couplekap.exchange;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hands charts out. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

  /** Of two operations of one name the one registered last answers; HAPI brings one too. */
  @Bean
  EverythingOperation everythingOperation(RestfulServer server, DaoRegistry daos) {
    EverythingOperation everything = new EverythingOperation(daos);
    server.registerProvider(everything);
    return everything;
  }
}
