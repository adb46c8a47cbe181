package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends submissions to be stored, or only to be judged. */
final class Sending {

  private static final String JUDGE = "Bundle/$validate?mode=create";
  private static final String CHECK = "CarePlan/$kap-protocol-check";
  private static final Pattern LOCATION =
      Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(?:/_history/.+)?");

  /** HAPI FHIR's codes for a write that left everything as it was end so. */
  private static final String NO_CHANGE = "_NO_CHANGE";

  private static final String CREATED = "201";
  private static final char OF_SUCCESS = '2';
  private static final int UNREADABLE = 400;

  /** The profile that carries, for any validator, the rules which hold between records. */
  private static final String OF_COURSES = "/StructureDefinition/kap-course-bundle";

  private final FhirEndpoint endpoint;
  private final boolean dryRun;
  private final Optional<String> profile;

  private Sending(FhirEndpoint endpoint, boolean dryRun, Optional<String> profile) {
    this.endpoint = endpoint;
    this.dryRun = dryRun;
    this.profile = profile;
  }

  /** Stores what it sends. */
  static Sending real(FhirEndpoint endpoint) {
    return new Sending(endpoint, false, Optional.empty());
  }

  /**
   * Has the server judge what it sends, and store nothing.
   *
   * @throws LoadFailure if the server does not say by which guide it judges
   */
  static Sending rehearsal(FhirEndpoint endpoint, CapabilityStatement server) throws LoadFailure {
    return new Sending(endpoint, true, Optional.of(server.canonicalOfGuide() + OF_COURSES));
  }

  /** The profile that a course is judged by in a dry run. */
  Optional<String> profile() {
    return profile;
  }

  /** Whether nothing is stored. */
  boolean isDryRun() {
    return dryRun;
  }

  /**
   * Sends a submission.
   *
   * @throws LoadFailure if the server does not answer
   */
  Reply send(Submission submission) throws LoadFailure, InterruptedException {
    Answer answer = endpoint.post(dryRun ? JUDGE : "", submission.body());
    if (!answer.isSuccess()) {
      Verdict refusal = Verdict.of(submission, answer);
      return new Reply(
          Map.of(),
          Optional.of(answer.status() == UNREADABLE ? placed(submission, refusal) : refusal));
    }
    return dryRun ? judged(submission, answer) : stored(submission, answer.json());
  }

  /** What cannot be read is refused at its first word that cannot; a judgement tells all rows. */
  private Verdict placed(Submission submission, Verdict refusal)
      throws LoadFailure, InterruptedException {
    return dryRun || !refusal.ofRows().isEmpty()
        ? refusal
        : Verdict.found(submission, endpoint.post(JUDGE, submission.body()))
            .filter(judged -> !judged.ofRows().isEmpty())
            .orElse(refusal);
  }

  private Reply judged(Submission submission, Answer answer)
      throws LoadFailure, InterruptedException {
    Optional<Verdict> verdict = Verdict.found(submission, answer);
    if (verdict.isPresent() && !verdict.get().ofAll().isEmpty()) {
      // The Bundle's profile tells which rules are broken; the rules themselves tell where.
      Answer check = endpoint.post(CHECK, submission.body());
      return new Reply(Map.of(), Optional.of(verdict.get().placedBy(submission, check)));
    }
    Map<Integer, Reply.Stored> all = new HashMap<>();
    for (int i = 0; i < submission.rows().size(); i++) {
      all.put(i, new Reply.Stored(Optional.empty(), Tally.Fate.STORED));
    }
    return new Reply(verdict.isPresent() ? Map.of() : all, verdict);
  }

  private static Reply stored(Submission submission, JsonNode bundle) {
    Map<Integer, Reply.Stored> stored = new HashMap<>();
    Verdict refusal = new Verdict(new HashMap<>(), Json.MAPPER.createArrayNode());
    for (int i = 0; i < submission.rows().size(); i++) {
      JsonNode response = bundle.path("entry").path(i).path("response");
      String status = response.path("status").asText();
      Matcher location = LOCATION.matcher(response.path("location").asText());
      if (!status.isEmpty() && status.charAt(0) == OF_SUCCESS && location.matches()) {
        stored.put(i, new Reply.Stored(Optional.of(location.group(1)), fate(status, response)));
      } else {
        refusal.ofRows().put(i, issues(status, response));
      }
    }
    return new Reply(stored, Optional.of(refusal).filter(each -> !each.isEmpty()));
  }

  private static Tally.Fate fate(String status, JsonNode response) {
    if (status.startsWith(CREATED)) {
      return Tally.Fate.STORED;
    }
    for (JsonNode issue : response.path("outcome").path("issue")) {
      if (issue.at("/details/coding/0/code").asText().endsWith(NO_CHANGE)) {
        return Tally.Fate.UNCHANGED;
      }
    }
    return Tally.Fate.UPDATED;
  }

  private static ArrayNode issues(String status, JsonNode response) {
    ArrayNode issues = Json.MAPPER.createArrayNode();
    for (JsonNode issue : response.path("outcome").path("issue")) {
      if (Verdict.isError(issue)) {
        issues.add(issue);
      }
    }
    return issues.isEmpty()
        ? issues.add(Issues.error("processing", "The server answered " + status + " to this row."))
        : issues;
  }
}
