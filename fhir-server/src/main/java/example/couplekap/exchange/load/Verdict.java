package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return found(submission, answer)
        .orElseGet(
            () ->
                new Verdict(
                    Map.of(),
                    Issues.only(
                        Issues.error(
                            "processing",
                            "The server answered %d and gave no reason."
                                .formatted(answer.status())))));
  }

  /** The errors that an OperationOutcome tells of; empty if there are none. */
  static Optional<Verdict> found(Submission submission, Answer answer) {
    Verdict verdict = new Verdict(new HashMap<>(), Json.MAPPER.createArrayNode());
    for (JsonNode issue : answer.json().path("issue")) {
      if (isError(issue)) {
        verdict.add(submission, issue.deepCopy());
      }
    }
    return Optional.of(verdict).filter(each -> !each.isEmpty());
  }

  /**
   * The same with places: what is said of the Bundle as a whole gives way to what another answer
   * says of its rows by the same rules.
   */
  Verdict placedBy(Submission submission, Answer other) {
    Set<String> rules = new HashSet<>();
    ofAll.forEach(issue -> rules.add(rule(issue)));
    Verdict placed = new Verdict(new HashMap<>(ofRows), Json.MAPPER.createArrayNode());
    for (JsonNode issue : other.json().path("issue")) {
      if (isError(issue) && rules.contains(rule(issue))) {
        placed.add(submission, issue.deepCopy());
      }
    }
    return placed.ofRows.isEmpty() ? this : placed;
  }

  private static String rule(JsonNode issue) {
    return issue.at("/details/coding/0/code").asText();
  }

  static boolean isError(JsonNode issue) {
    return List.of("error", "fatal").contains(issue.path("severity").asText());
  }

  boolean isEmpty() {
    return ofRows.isEmpty() && ofAll.isEmpty();
  }

  /** Whether it is about other rows than one, and about nothing else. */
  boolean isOfOthers(int position) {
    return ofAll.isEmpty() && !ofRows.isEmpty() && !ofRows.containsKey(position);
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
