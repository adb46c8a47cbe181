package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an OperationOutcome says of each row of a Bundle.
 *
 * @param ofRows issues by the position of the row
 * @param ofAll issues about none of them in particular
 */
record Verdict(Map<Integer, ArrayNode> ofRows, ArrayNode ofAll) {

  private static final Pattern ENTRY =
      Pattern.compile("Bundle\\.entry\\[(\\d+)](?:\\.resource(?:\\.ofType\\(\\w+\\))?)?(.*)");

  /**
   * Reads the answer to a Bundle that was refused.
   *
   * @param answer an OperationOutcome, or anything else that a server says when it fails
   */
  static Verdict of(Submission submission, Answer answer) {
    Verdict verdict = new Verdict(new HashMap<>(), Json.MAPPER.createArrayNode());
    JsonNode issues = answer.json().path("issue");
    for (JsonNode issue : issues) {
      if (isError(issue)) {
        verdict.add(submission, issue.deepCopy());
      }
    }
    if (verdict.isEmpty()) {
      verdict.ofAll.add(
          Issues.error(
              "processing", "The server answered %d and gave no reason.".formatted(answer.status())));
    }
    return verdict;
  }

  static boolean isError(JsonNode issue) {
    return List.of("error", "fatal").contains(issue.path("severity").asText());
  }

  boolean isEmpty() {
    return ofRows.isEmpty() && ofAll.isEmpty();
  }

  private void add(Submission submission, ObjectNode issue) {
    Optional<Integer> entry = entry(issue).filter(each -> each < submission.rows().size());
    if (entry.isPresent()) {
      String type = submission.rows().get(entry.get()).type();
      List<String> inRow = new ArrayList<>();
      for (JsonNode expression : issue.path("expression")) {
        Matcher matcher = ENTRY.matcher(expression.asText());
        inRow.add(matcher.matches() ? type + matcher.group(2) : expression.asText());
      }
      ArrayNode expressions = issue.putArray("expression");
      inRow.forEach(expressions::add);
      // Lines and columns of the Bundle mean nothing in the row.
      issue.remove(List.of("location", "extension"));
      ofRows.computeIfAbsent(entry.get(), key -> Json.MAPPER.createArrayNode()).add(issue);
    } else {
      ofAll.add(issue);
    }
  }

  private static Optional<Integer> entry(JsonNode issue) {
    for (JsonNode expression : issue.path("expression")) {
      Matcher matcher = ENTRY.matcher(expression.asText());
      if (matcher.matches()) {
        return Optional.of(Integer.valueOf(matcher.group(1)));
      }
    }
    return Optional.empty();
  }
}
