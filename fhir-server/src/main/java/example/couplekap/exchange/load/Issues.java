package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The issues of OperationOutcomes, in JSON. */
final class Issues {

  private Issues() {}

  /** An error that the loader itself found. */
  static ObjectNode error(String code, String sentence) {
    ObjectNode issue = Json.MAPPER.createObjectNode();
    issue.put("severity", "error").put("code", code);
    issue.putObject("details").put("text", sentence);
    return issue;
  }

  /** A list of one. */
  static ArrayNode only(ObjectNode issue) {
    return Json.MAPPER.createArrayNode().add(issue);
  }

  /** The sentence in which an issue says what is wrong, after the rule that it names. */
  static String sentence(JsonNode issue) {
    String text = issue.at("/details/text").asText();
    String rule = issue.at("/details/coding/0/code").asText();
    String sentence = text.isEmpty() ? issue.path("diagnostics").asText() : text;
    return rule.isEmpty() ? sentence : rule + ": " + sentence;
  }
}
