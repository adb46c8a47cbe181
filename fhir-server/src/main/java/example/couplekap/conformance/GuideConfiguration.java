package example.couplekap.conformance;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.definitions.R4Definitions;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
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
    return new ServerRequirements(guide);
  }

  @Bean
  static StoredTypes storedTypes() {
    return new StoredTypes();
  }

  @Bean
  R4Definitions r4Definitions() {
    return R4Definitions.open();
  }

  /** HAPI asks for its own support by the name of the bean, so that it can only be exchanged. */
  @Bean
  static BeanPostProcessor coreDefinitions(ObjectProvider<R4Definitions> r4) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DefaultProfileValidationSupport support
            ? new CoreDefinitions(support.getFhirContext(), r4.getObject())
            : bean;
      }
    };
  }

  @Bean
  GuideInstallation guideInstallation(
      GuidePackage guide, DaoRegistry daos, ISearchParamRegistry searchParameters) {
    return new GuideInstallation(guide, daos, searchParameters);
  }

  @Bean
  GuideActivation guideActivation(GuideInstallation installation) {
    return new GuideActivation(installation);
  }
}
