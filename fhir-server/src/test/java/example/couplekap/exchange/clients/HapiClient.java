package example.couplekap.exchange.clients;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** HAPI FHIR's generic client. */
final class HapiClient implements FhirClient {

  private final IGenericClient client;

  /**
   * @param fhir the address of the FHIR endpoint
   * @param token an access token
   */
  HapiClient(String fhir, String token) {
    client = FhirContext.forR4Cached().newRestfulGenericClient(fhir);
    client.registerInterceptor(new BearerTokenAuthInterceptor(token));
  }

  @Override
  public CapabilityStatement capabilities() {
    return told(() -> client.capabilities().ofType(CapabilityStatement.class).execute());
  }

  @Override
  public Resource read(String type, String id) {
    return told(() -> (Resource) client.read().resource(type).withId(id).execute());
  }

  @Override
  public Bundle search(String type, String query) {
    return told(
        () -> client.search().byUrl(type + "?" + query).returnBundle(Bundle.class).execute());
  }

  @Override
  public List<Bundle> pages(String type, String query) {
    List<Bundle> pages = new ArrayList<>(List.of(search(type, query)));
    for (Bundle last = pages.get(0); last.getLink("next") != null; ) {
      Bundle page = last;
      last = told(() -> client.loadPage().next(page).execute());
      pages.add(last);
    }
    return pages;
  }

  @Override
  public Bundle everything(String patient) {
    return operation("Patient/" + patient, "$everything");
  }

  @Override
  public Bundle course(String plan) {
    return operation("CarePlan/" + plan, "$kap-course");
  }

  private Bundle operation(String reference, String name) {
    return told(
        () ->
            client
                .operation()
                .onInstance(new IdType(reference))
                .named(name)
                .withNoParameters(Parameters.class)
                .useHttpGet()
                .returnResourceType(Bundle.class)
                .execute());
  }

  @Override
  public Resource create(Resource resource) {
    return told(
        () ->
            (Resource)
                client
                    .create()
                    .resource(resource)
                    .prefer(PreferReturnEnum.REPRESENTATION)
                    .execute()
                    .getResource());
  }

  @Override
  public Resource updateWhere(Resource resource, String query) {
    return told(
        () ->
            (Resource)
                client
                    .update()
                    .resource(resource)
                    .conditionalByUrl(resource.fhirType() + "?" + query)
                    .prefer(PreferReturnEnum.REPRESENTATION)
                    .execute()
                    .getResource());
  }

  private static <T> T told(Supplier<T> request) {
    try {
      return request.get();
    } catch (BaseServerResponseException refusal) {
      throw new Refused(
          refusal.getMessage(),
          Optional.ofNullable((OperationOutcome) refusal.getOperationOutcome()));
    }
  }

  @Override
  public void close() {
    // It holds nothing that needs to be given back.
  }
}
