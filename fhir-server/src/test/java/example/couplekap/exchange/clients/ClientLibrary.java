package example.couplekap.exchange.clients;

import example.couplekap.support.ProxiedServer;

/** The client libraries that are tried. */
enum ClientLibrary {
  /** Vermonster's, from npm. */
  FHIR_KIT_CLIENT("fhir-kit-client"),
  /** SMART's for JavaScript, from npm. */
  FHIRCLIENT("fhirclient"),
  /** Medplum's, from npm: written for Medplum's server. */
  MEDPLUM_CORE("medplum-core"),
  /** HAPI FHIR's generic client, from Maven. */
  HAPI_FHIR_CLIENT("");

  private final String script;

  ClientLibrary(String script) {
    this.script = script;
  }

  /** The library in the hands of a caller of the proxied server. */
  FhirClient with(String token) {
    String fhir = ProxiedServer.publicUrl();
    return script.isEmpty() ? new HapiClient(fhir, token) : new NodeClient(script, fhir, token);
  }
}
