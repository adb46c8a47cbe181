package example.couplekap.validation.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.conformance.ServerRequirements;
import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Validation;
import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Validation as this server runs it. */
@Configuration(proxyBeanMethods = false)
class EnforcementConfiguration {

  @Bean
  Validation validation(FhirContext context) throws IOException {
    return Validation.open(context, List.of());
  }

  @Bean
  CourseMembership courseMembership(GuidePackage guide) {
    return new CourseMembership(guide);
  }

  @Bean
  CourseLookup storedCourse(DaoRegistry daos, CourseMembership membership) {
    return new StoredCourse(daos, membership);
  }

  @Bean
  WriteChecks writeChecks(
      Validation validation, CourseMembership membership, CourseLookup storedCourse) {
    return new WriteChecks(validation, membership, storedCourse);
  }

  /** One provider of {@code $validate} per stored type. */
  @Bean
  ValidateOperations validateOperations(
      FhirContext context,
      ServerRequirements requirements,
      Validation validation,
      CourseLookup storedCourse,
      DaoRegistry daos) {
    return new ValidateOperations(
        requirements.resourceTypes().stream()
            .map(type -> context.getResourceDefinition(type).getImplementingClass())
            .map(type -> new ValidateOperation(type, validation, storedCourse, daos))
            .toList());
  }

  @Bean
  @Primary
  ITransactionProcessorVersionAdapter<Bundle, BundleEntryComponent> refusedEntries() {
    return new RefusedEntries();
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
