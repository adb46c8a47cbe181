package example.couplekap.exchange.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The rows that all courses share: who and what there is in the world of care. They are stored
 * before the courses, each by itself, and what is referred to before what refers to it.
 */
final class Directory {

  private static final int BATCH = 100;

  private final Spool spool;
  private final References references;
  private final Journal journal;
  private final Sending sending;
  private final Rejects rejects;
  private final Tally tally;

  Directory(
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
   * Stores them, in as many rounds as the chains of their references are long.
   *
   * @throws LoadFailure if the server does not answer
   */
  void store() throws LoadFailure, InterruptedException {
    long before;
    do {
      before = tally.total();
      round();
    } while (tally.total() > before);
    for (Iterator<Long> rest = spool.undecided(); rest.hasNext(); ) {
      refuse(
          spool.row(rest.next()),
          Issues.only(
              Issues.error(
                  "not-found",
                  "This row refers to a row that was not stored, or the two refer to each other.")));
    }
  }

  private void round() throws LoadFailure, InterruptedException {
    List<Row> batch = new ArrayList<>();
    for (Iterator<Long> rest = spool.undecided(); rest.hasNext(); ) {
      long number = rest.next();
      Optional<ArrayNode> faults = spool.faults(number);
      if (faults.isPresent()) {
        refuse(spool.row(number), faults.get());
      } else if (spool.isRepetition(number)) {
        decide(number, Tally.Fate.UNCHANGED);
      } else if (isReady(spool.row(number))) {
        batch.add(spool.row(number));
      }
      if (batch.size() == BATCH) {
        send(batch);
      }
    }
    send(batch);
  }

  private boolean isReady(Row row) {
    return References.facts(row).references().stream()
        .flatMap(reference -> references.row(row, reference).stream())
        .allMatch(target -> spool.isDecided(target.number()) && isIn(target.number()));
  }

  private boolean isIn(long number) {
    return spool.faults(number).isEmpty();
  }

  private void send(List<Row> batch) throws LoadFailure, InterruptedException {
    if (batch.isEmpty()) {
      return;
    }
    Submission submission =
        Submission.of(
            "batch",
            Optional.empty(),
            batch,
            (row, reference) -> references.stored(row, reference).orElse(reference));
    batch.clear();
    if (!sending.isDryRun() && journal.isIn(submission)) {
      submission.rows().forEach(row -> decide(row.number(), Tally.Fate.UNCHANGED));
      return;
    }
    if (!sending.isDryRun()) {
      journal.begin(submission);
    }
    Reply reply = sending.send(submission);
    for (int i = 0; i < submission.rows().size(); i++) {
      Row row = submission.rows().get(i);
      Reply.Stored stored = reply.stored().get(i);
      if (reply.isKeptOutByOthers(i)) {
        // The next round sends it without them.
        continue;
      }
      if (stored == null) {
        refuse(row, reply.issues(i).orElseGet(() -> reply.refusal().orElseThrow().ofAll()));
      } else {
        stored.reference().ifPresent(reference -> references.keep(row, reference));
        decide(row.number(), stored.fate());
      }
    }
    if (reply.refusal().isEmpty() && !sending.isDryRun()) {
      journal.complete(submission);
    }
  }

  private void refuse(Row row, ArrayNode issues) {
    if (spool.faults(row.number()).isEmpty()) {
      issues.forEach(issue -> spool.fault(row.number(), issue.deepCopy()));
    }
    rejects.addFaulty(row, issues);
    decide(row.number(), Tally.Fate.REFUSED);
  }

  private void decide(long number, Tally.Fate fate) {
    spool.decide(number);
    tally.count(fate);
  }
}
