package example.couplekap.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;

/**
 * The FHIR endpoint. Its answers do not say by which version of which software they were made; its
 * CapabilityStatement does.
 */
final class FhirServlet extends RestfulServer {

  private static final long serialVersionUID = 1;

  FhirServlet(FhirContext context) {
    super(context);
  }

  @Override
  protected String createPoweredByHeader() {
    return "";
  }
}
