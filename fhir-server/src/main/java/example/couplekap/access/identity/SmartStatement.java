package example.couplekap.access.identity;

import example.couplekap.conformance.SecurityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;

/**
 * Says that callers come with SMART on FHIR, and where they get their tokens (SMART App Launch 1,
 * which older clients read; newer ones read {@code .well-known/smart-configuration}).
 */
record SmartStatement(IdentityProvider provider) implements SecurityStatement {

  private static final String SERVICES =
      "http://terminology.hl7.org/CodeSystem/restful-security-service";
  private static final String ENDPOINTS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  @Override
  public CapabilityStatementRestSecurityComponent describe() {
    CapabilityStatementRestSecurityComponent security =
        new CapabilityStatementRestSecurityComponent();
    security.addService().addCoding().setSystem(SERVICES).setCode("SMART-on-FHIR");
    security.setDescription(
        "Every request needs an access token of the identity provider. What it opens follows from its scopes, the charts its bearer reaches, and the labels of records.");
    try {
      IdentityProvider.Endpoints endpoints = provider.endpoints();
      Extension uris = new Extension(ENDPOINTS);
      uris.addExtension("authorize", new UriType(endpoints.authorization().toString()));
      uris.addExtension("token", new UriType(endpoints.token().toString()));
      security.addExtension(uris);
    } catch (IdentityProviderUnavailable unavailable) {
      security.setDescription(
          security.getDescription() + " The identity provider does not answer at this moment.");
    }
    return security;
  }
}
