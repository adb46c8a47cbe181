package example.couplekap.access.noninterference;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.ServerUnderTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/** A secured server with a database of its own. */
final class World {

  private final ServerUnderTest.SecondCopy server;

  /**
   * Starts it.
   *
   * @param name of its database
   */
  World(String name) {
    server =
        ServerUnderTest.startWithOwnDatabase(
            name,
            "--kap.access.issuer=" + KeycloakUnderTest.development().issuer(),
            "--kap.access.development-tokens=true",
            "--kap.rest.public-url=" + KeycloakUnderTest.FHIR_BASE_URL,
            "--spring.datasource.hikari.maximum-pool-size=4");
  }

  /** Stores what no caller sent, under the ids that it has. */
  @SuppressWarnings("unchecked")
  void store(Bundle transaction) {
    ((IFhirSystemDao<Bundle, ?>) server.part(IFhirSystemDao.class))
        .transaction(new SystemRequestDetails(), transaction.copy());
  }

  /** Sends a request. */
  Answer ask(Caller caller, GeneratedRequest request) {
    List<String> headers = new ArrayList<>(request.headers());
    // The id of a request is written into what it stores, so it is the same in both worlds.
    headers.addAll(List.of("Authorization", "Bearer " + caller.token(), "X-Request-ID", "same"));
    return Http.sendTo(
        server.fhir() + request.path(),
        request.method(),
        BodyPublishers.ofString(request.body()),
        headers.toArray(String[]::new));
  }

  /**
   * Takes a guard away.
   *
   * @return what puts it back
   */
  Runnable without(Class<?> guard) {
    IInterceptorService interceptors = server.part(RestfulServer.class).getInterceptorService();
    Object removed =
        interceptors.getAllRegisteredInterceptors().stream()
            .filter(guard::isInstance)
            .findFirst()
            .orElseThrow();
    interceptors.unregisterInterceptor(removed);
    return () -> interceptors.registerInterceptor(removed);
  }
}
