package example.couplekap.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.i18n.HapiLocalizer;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import example.couplekap.conformance.CapabilityStatementCorrection;
import example.couplekap.conformance.SecurityStatement;
import example.couplekap.conformance.ServerRequirements;
import example.couplekap.guide.GuidePackage;
import example.couplekap.storage.AllDeleteConflicts;
import example.couplekap.validation.enforcement.ValidateOperations;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR endpoint, {@code /fhir}. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

  private static final int DEFAULT_PAGE = 50;
  private static final int LARGEST_PAGE = 500;

  /** Sentences of ours, which come before those of HAPI FHIR. */
  private static final String OWN_MESSAGES = "example.couplekap.rest.messages";

  private static final String HAPI_MESSAGES = "ca.uhn.fhir.i18n.hapi-messages";

  @Bean
  DatabaseBackedPagingProvider paging() {
    DatabaseBackedPagingProvider paging = new DatabaseBackedPagingProvider();
    paging.setDefaultPageSize(DEFAULT_PAGE);
    paging.setMaximumPageSize(LARGEST_PAGE);
    return paging;
  }

  @Bean
  IResourceSupportedSvc resourceSupport(ServerRequirements requirements) {
    Set<String> stored = Set.copyOf(requirements.resourceTypes());
    return stored::contains;
  }

  @Bean
  RestfulServer restfulServer(
      FhirContext context,
      DaoRegistry daos,
      IFhirSystemDao<?, ?> systemDao,
      JpaSystemProvider<?, ?> systemProvider,
      ValueSetOperationProvider valueSetOperations,
      ResourceProviderFactory resourceProviders,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      IValidationSupport validationSupport,
      DatabaseBackedPagingProvider paging,
      GuidePackage guide,
      ServerRequirements requirements,
      ValidateOperations validateOperations,
      PublicAddress address,
      SecurityStatement security,
      RestProperties rest) {
    daos.setSupportedResourceTypes(requirements.resourceTypes());
    context.setLocalizer(new HapiLocalizer(OWN_MESSAGES, HAPI_MESSAGES));
    RestfulServer server = new FhirServlet(context);
    server.registerProviders(
        resourceProviders.createProviders().stream()
            .filter(provider -> servesStorage(provider, context, requirements))
            .toList());
    // Of two operations of one name the one registered last answers; HAPI brings a $validate too.
    server.registerProviders(validateOperations.providers());
    server.registerProvider(systemProvider);
    server.registerProvider(valueSetOperations);
    server.setServerConformanceProvider(
        new JpaCapabilityStatementProvider(
            server, systemDao, settings, searchParameters, validationSupport));
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setPagingProvider(paging);
    server.setServerAddressStrategy(
        address.configured().isPresent()
            ? new HardcodedServerAddressStrategy(address.required())
            : new IncomingRequestAddressStrategy());
    StrictBodies strictBodies = new StrictBodies();
    strictBodies.govern(context);
    server.registerInterceptor(strictBodies);
    server.registerInterceptor(
        new RequestScreening(
            rest.largestBundle(), new BodyElements(rest.mostElements(), rest.longestList())));
    server.registerInterceptor(new Failures());
    server.registerInterceptor(new OfferedOperations());
    server.registerInterceptor(new AllDeleteConflicts());
    server.registerInterceptor(
        new CapabilityStatementCorrection(
            guide, requirements, security, OfferedOperations::contains));
    server.registerInterceptor(new OpenApiInterceptor());
    return server;
  }

  /** What HAPI FHIR would serve from storage, though something else makes it when asked, is not. */
  private static boolean servesStorage(
      Object provider, FhirContext context, ServerRequirements requirements) {
    return !(provider instanceof IResourceProvider ofType)
        || requirements.isServedFromStorage(context.getResourceType(ofType.getResourceType()));
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
    ServletRegistrationBean<RestfulServer> registration =
        new ServletRegistrationBean<>(server, "/fhir/*");
    registration.setLoadOnStartup(1);
    return registration;
  }
}
