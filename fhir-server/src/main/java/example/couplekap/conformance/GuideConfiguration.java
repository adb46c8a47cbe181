package example.couplekap.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import example.couplekap.guide.GuidePackage;
import example.couplekap.storage.StartLock;
import java.io.IOException;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.CapabilityStatement;
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
      GuidePackage guide,
      DaoRegistry daos,
      ISearchParamRegistry searchParameters,
      DataSource database) {
    return new GuideInstallation(guide, daos, searchParameters, new StartLock(database));
  }

  @Bean
  GuideActivation guideActivation(GuideInstallation installation) {
    return new GuideActivation(installation);
  }
}
