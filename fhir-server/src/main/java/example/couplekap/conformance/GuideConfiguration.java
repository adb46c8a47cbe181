package example.couplekap.conformance;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import example.couplekap.guide.GuidePackage;
import example.couplekap.storage.StartLock;
import java.io.IOException;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide this server was built with, and its way into storage. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

  @Bean
  GuidePackage guidePackage() throws IOException {
    return GuidePackage.open();
  }

  @Bean
  ServerRequirements serverRequirements(GuidePackage guide) {
    return new ServerRequirements(
        guide.definition(CapabilityStatement.class, ServerRequirements.ID));
  }

  @Bean
  static StoredTypes storedTypes() {
    return new StoredTypes();
  }

  @Bean
  GuideInstallation guideInstallation(
      GuidePackage guide, DaoRegistry daos, ISearchParamRegistry searchParameters) {
    return new GuideInstallation(guide, daos, searchParameters);
  }

  @Bean
  GuideWatch guideWatch(GuideInstallation installation) {
    return new GuideWatch(installation);
  }

  @Bean
  GuideActivation guideActivation(
      GuideInstallation installation,
      GuideWatch watch,
      IInterceptorService storage,
      StartLock lock) {
    return new GuideActivation(installation, watch, storage, lock);
  }

  /** Takes a copy out of a load balancer's rounds that could judge by an older guide only. */
  @Bean
  HealthIndicator guideHealthIndicator(GuideWatch watch) {
    return () -> (watch.isSuperseded() ? Health.outOfService() : Health.up()).build();
  }
}
