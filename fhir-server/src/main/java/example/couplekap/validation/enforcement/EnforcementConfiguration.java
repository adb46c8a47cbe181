package example.couplekap.validation.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.Validation;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Validation as this server runs it. */
@Configuration(proxyBeanMethods = false)
class EnforcementConfiguration {

  @Bean
  Validation validation(FhirContext context) throws IOException {
    return Validation.open(context, List.of());
  }

  @Bean
  WriteChecks writeChecks(Validation validation, GuidePackage guide, DaoRegistry daos) {
    CourseMembership membership = new CourseMembership(guide);
    return new WriteChecks(validation, membership, new StoredCourse(daos, membership));
  }

  @Bean
  WriteFindings writeFindings(Validation validation) {
    return new WriteFindings(validation);
  }

  @Bean
  EnforcementActivation enforcementActivation(
      IInterceptorService storage,
      RestfulServer server,
      WriteChecks checks,
      WriteFindings findings,
      GuidePackage guide,
      Validation validation) {
    return new EnforcementActivation(
        storage, server, checks, findings, new WarmUp(guide, validation));
  }
}
