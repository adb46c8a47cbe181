package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a server says of itself.
 *
 * @param base of the server
 * @param statement a CapabilityStatement
 */
record CapabilityStatement(String base, JsonNode statement) {

  /**
   * Asks a server.
   *
   * @throws LoadFailure if it does not answer, or is no FHIR server
   */
  static CapabilityStatement of(FhirEndpoint endpoint) throws LoadFailure, InterruptedException {
    Answer answer = endpoint.get("metadata");
    JsonNode statement = answer.json();
    if (!statement.path("resourceType").asText().equals("CapabilityStatement")) {
      throw new LoadFailure(
          "%s is no FHIR endpoint: it answers %d where a CapabilityStatement is expected."
              .formatted(endpoint.base(), answer.status()));
    }
    return new CapabilityStatement(endpoint.base(), statement);
  }

  /**
   * The base of the canonical URLs of the guide that the server judges by.
   *
   * @throws LoadFailure if it names none
   */
  String canonicalOfGuide() throws LoadFailure {
    String guide = statement.at("/implementationGuide/0").asText();
    int end = guide.indexOf("/ImplementationGuide/");
    if (end < 0) {
      throw new LoadFailure(
          "%s names no implementation guide, so that nothing can be judged by one."
              .formatted(base));
    }
    return guide.substring(0, end);
  }
}
