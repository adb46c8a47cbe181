package example.couplekap.exchange.clients;

import example.couplekap.support.ProxiedServer;

/** The client libraries that are tried. */
enum ClientLibrary {
  /** Vermonster's, from npm. */
  FHIR_KIT_CLIENT,
  /** SMART's for JavaScript, from npm. */
  FHIRCLIENT,
  /** Medplum's, from npm: written for Medplum's server. */
  MEDPLUM_CORE,
  /** HAPI FHIR's generic client, from Maven. */
  HAPI_FHIR_CLIENT;

  /** The library in the hands of a caller of the proxied server. */
  FhirClient with(String token) {
    String fhir = ProxiedServer.publicUrl();
    return switch (this) {
      case FHIR_KIT_CLIENT -> new NodeClient("fhir-kit-client", fhir, token);
      case FHIRCLIENT -> new NodeClient("fhirclient", fhir, token);
      case MEDPLUM_CORE -> new NodeClient("medplum-core", fhir, token);
      case HAPI_FHIR_CLIENT -> new HapiClient(fhir, token);
    };
  }
}
