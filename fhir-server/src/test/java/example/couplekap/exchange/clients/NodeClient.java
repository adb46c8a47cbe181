package example.couplekap.exchange.clients;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * A client library from npm, in a Node.js that lives as long as this object: the scripts of {@code
 * src/test/clients}, one for each library.
 */
final class NodeClient implements FhirClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final NodeProcess process;

  /**
   * Starts it.
   *
   * @param script without its ending
   * @param fhir the address of the FHIR endpoint
   * @param token an access token
   */
  NodeClient(String script, String fhir, String token) {
    process = NodeProcess.start(script, Map.of("FHIR_URL", fhir, "ACCESS_TOKEN", token));
  }

  @Override
  public CapabilityStatement capabilities() {
    return (CapabilityStatement) resource(carryOut("capabilities", Map.of()));
  }

  @Override
  public Resource read(String type, String id) {
    return resource(carryOut("read", Map.of("type", type, "id", id)));
  }

  @Override
  public Bundle search(String type, String query) {
    return (Bundle) resource(carryOut("search", Map.of("type", type, "query", query)));
  }

  @Override
  public List<Bundle> pages(String type, String query) {
    JsonNode pages = carryOut("pages", Map.of("type", type, "query", query));
    return StreamSupport.stream(pages.spliterator(), false)
        .map(NodeClient::resource)
        .map(Bundle.class::cast)
        .toList();
  }

  @Override
  public Bundle everything(String patient) {
    return (Bundle) resource(carryOut("everything", Map.of("id", patient)));
  }

  @Override
  public Bundle course(String plan) {
    return (Bundle) resource(carryOut("course", Map.of("id", plan)));
  }

  @Override
  public Resource create(Resource resource) {
    return resource(carryOut("create", Map.of("resource", json(resource))));
  }

  @Override
  public Resource updateWhere(Resource resource, String query) {
    return resource(carryOut("updateWhere", Map.of("resource", json(resource), "query", query)));
  }

  private JsonNode carryOut(String step, Map<String, ?> told) {
    ObjectNode asked = JSON.valueToTree(told);
    process.writeLine(asked.put("step", step).toString());
    JsonNode answer = tree(process.readLine());
    if (answer.has("result")) {
      return answer.get("result");
    }
    throw new Refused(
        answer.path("error").asText(),
        Optional.ofNullable(answer.get("refusal"))
            .map(outcome -> (OperationOutcome) resource(outcome)));
  }

  private static JsonNode json(Resource resource) {
    return tree(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException failure) {
      throw new AssertionError("No JSON: " + json, failure);
    }
  }

  private static Resource resource(JsonNode json) {
    return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json.toString());
  }

  @Override
  public void close() {
    process.close();
  }
}
