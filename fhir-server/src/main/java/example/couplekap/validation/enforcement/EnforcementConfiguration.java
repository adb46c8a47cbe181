package example.couplekap.validation.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.conformance.ServerRequirements;
import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Validation;
import example.couplekap.validation.definitions.R4Definitions;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Validation as this server runs it. */
@Configuration(proxyBeanMethods = false)
class EnforcementConfiguration {

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
  static EarlyValidation earlyValidation() {
    return new EarlyValidation();
  }

  @Bean
  Validation validation(EarlyValidation early) {
    return early.validation();
  }

  @Bean
  CourseMembership courseMembership(GuidePackage guide) {
    return new CourseMembership(guide);
  }

  @Bean
  CourseLookup storedCourse(DaoRegistry daos, CourseMembership membership) {
    return StoredCourse.whole(daos, membership);
  }

  @Bean
  WriteChecks writeChecks(
      Validation validation,
      CourseMembership membership,
      CourseLookup storedCourse,
      DaoRegistry daos,
      List<WriteCheck> further) {
    NamedPersons persons = new NamedPersons(daos, membership, validation, storedCourse);
    return new WriteChecks(validation, membership, storedCourse, persons, further);
  }

  @Bean
  InstalledDefinitionChecks installedDefinitionChecks(
      ServerRequirements requirements, Validation validation, GuidePackage guide) {
    return new InstalledDefinitionChecks(
        requirements.readOnlyTypes(), validation.definitions().definitions(), guide.canonical());
  }

  /**
   * One provider of {@code $validate} per stored type, and one for Bundles, which are not stored.
   */
  @Bean
  ValidateOperations validateOperations(
      FhirContext context,
      ServerRequirements requirements,
      Validation validation,
      CourseMembership membership,
      DaoRegistry daos) {
    return new ValidateOperations(
        Stream.concat(requirements.resourceTypes().stream(), Stream.of("Bundle"))
            .map(type -> context.getResourceDefinition(type).getImplementingClass())
            .map(
                type ->
                    new ValidateOperation(
                        type,
                        validation,
                        reader -> StoredCourse.seenBy(reader, daos, membership),
                        daos))
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
      InstalledDefinitionChecks definitionChecks,
      WriteFindings findings,
      EarlyValidation early) {
    return new EnforcementActivation(
        storage, server, List.of(checks, definitionChecks), findings, early);
  }
}
