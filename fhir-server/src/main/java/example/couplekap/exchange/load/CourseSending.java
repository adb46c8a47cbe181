package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores one course in one transaction, or says of each of its rows why it was kept out. */
final class CourseSending {

  private final Spool spool;
  private final References references;
  private final Journal journal;
  private final Sending sending;
  private final Rejects rejects;
  private final Tally tally;

  CourseSending(
      Spool spool,
      References references,
      Journal journal,
      Sending sending,
      Rejects rejects,
      Tally tally) {
    this.spool = spool;
    this.references = references;
    this.journal = journal;
    this.sending = sending;
    this.rejects = rejects;
    this.tally = tally;
  }

  /**
   * Sends a course.
   *
   * @param rows all that belong to it
   * @throws LoadFailure if the server does not answer
   */
  void send(List<Row> rows) throws LoadFailure, InterruptedException {
    Map<Long, ArrayNode> faults = faults(rows);
    if (!faults.isEmpty()) {
      refuse(rows, faults, Optional.empty());
      return;
    }
    List<Row> distinct = rows.stream().filter(row -> !spool.isRepetition(row.number())).toList();
    Submission submission = Submission.of("transaction", sending.profile(), distinct, this::target);
    if (!sending.isDryRun() && journal.isIn(submission)) {
      tally.count(Tally.Fate.UNCHANGED);
      return;
    }
    if (!sending.isDryRun()) {
      journal.begin(submission);
    }
    Reply reply = sending.send(submission);
    if (reply.refusal().isPresent()) {
      refuse(rows, submission, reply.refusal().get());
      return;
    }
    for (int i = 0; i < distinct.size(); i++) {
      Row row = distinct.get(i);
      reply.stored().get(i).reference().ifPresent(reference -> references.keep(row, reference));
    }
    if (!sending.isDryRun()) {
      journal.complete(submission);
    }
    tally.count(Reply.fate(reply.stored().values().stream().map(Reply.Stored::fate).toList()));
  }

  /** What is known to be wrong before anything is sent. */
  private Map<Long, ArrayNode> faults(List<Row> rows) {
    Map<Long, ArrayNode> faults = new HashMap<>();
    for (Row row : rows) {
      Optional<ArrayNode> known = spool.faults(row.number());
      if (known.isPresent()) {
        faults.put(row.number(), known.get());
        continue;
      }
      for (String reference : References.facts(row).references()) {
        references
            .row(row, reference)
            .filter(target -> !Linking.isOfAChart(target))
            .filter(target -> spool.faults(target.number()).isPresent())
            .ifPresent(
                target ->
                    faults
                        .computeIfAbsent(row.number(), key -> Json.MAPPER.createArrayNode())
                        .add(refused(reference, target.place())));
      }
    }
    return faults;
  }

  private static ObjectNode refused(String reference, Place place) {
    return Issues.error(
        "not-found",
        "This row refers to %s, and that row was refused: see %s.".formatted(reference, place));
  }

  /** Within the course by the name of the entry; else by the id that the server gave. */
  private String target(Row row, String reference) {
    return references
        .row(row, reference)
        .filter(Linking::isOfAChart)
        .map(Submission::name)
        .or(() -> references.stored(row, reference))
        .orElse(reference);
  }

  private void refuse(List<Row> rows, Submission submission, Verdict verdict) {
    Map<Long, ArrayNode> faults = new HashMap<>();
    verdict
        .ofRows()
        .forEach(
            (position, issues) -> faults.put(submission.rows().get(position).number(), issues));
    refuse(rows, faults, Optional.of(verdict.ofAll()).filter(issues -> !issues.isEmpty()));
  }

  private void refuse(List<Row> rows, Map<Long, ArrayNode> faults, Optional<ArrayNode> ofCourse) {
    ArrayNode kept =
        ofCourse.orElseGet(() -> Issues.only(Issues.error("processing", keptOut(rows, faults))));
    boolean told = !faults.isEmpty();
    for (Row row : rows) {
      ArrayNode own = faults.get(row.number());
      if (own != null) {
        rejects.addFaulty(row, own);
      } else if (told) {
        rejects.add(row, kept);
      } else {
        rejects.addFaulty(row, kept);
        told = true;
      }
    }
    if (rows.stream().anyMatch(row -> row.key().isPresent() && Linking.isOfAChart(row))) {
      tally.count(Tally.Fate.REFUSED);
    }
  }

  private static String keptOut(List<Row> rows, Map<Long, ArrayNode> faults) {
    return "The course of this row is taken whole or not at all, and was kept out: see %s."
        .formatted(
            rows.stream()
                .filter(row -> faults.containsKey(row.number()))
                .map(row -> row.place().toString())
                .limit(3)
                .reduce((one, other) -> one + ", " + other)
                .orElse("there"));
  }
}
