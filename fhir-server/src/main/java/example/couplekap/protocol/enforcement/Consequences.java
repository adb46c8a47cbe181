package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.course.RecordKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows from changes to a course: which findings refuse them, and which are told.
 *
 * <p>An error refuses if the changes cause it, or leave it standing on what they touch. What safety
 * facts among the changes cause refuses nothing, and neither does what stands elsewhere. A
 * correction, which mends an error and causes none, is always possible.
 *
 * @param refusing the errors for which the changes are refused
 * @param told what else there is to say about what the changes touch or cause, and old errors
 */
record Consequences(List<ProtocolFinding> refusing, List<ProtocolFinding> told) {

  /** Copies what it is given. */
  Consequences {
    refusing = List.copyOf(refusing);
    told = List.copyOf(told);
  }

  /**
   * Works out what follows.
   *
   * @param now every record of the courses concerned, as the changes leave them
   * @param at the instant at which the courses are judged
   */
  static Consequences of(
      Protocol protocol, Map<RecordKey, CourseRecord> now, Collection<Change> changes, Instant at) {
    Map<RecordKey, CourseRecord> before = new HashMap<>(now);
    changes.forEach(change -> before.remove(change.key()));
    changes.forEach(
        change -> change.before().ifPresent(record -> before.put(change.key(), record)));
    Map<RecordKey, CourseRecord> afterSafetyFacts = new HashMap<>(before);
    changes.stream()
        .filter(Change::safetyFact)
        .forEach(
            change -> {
              afterSafetyFacts.remove(change.key());
              change.after().ifPresent(record -> afterSafetyFacts.put(change.key(), record));
            });
    Set<RecordKey> touched = changes.stream().map(Change::key).collect(Collectors.toSet());
    Set<RecordKey> answerable =
        changes.stream()
            .filter(change -> !change.safetyFact())
            .map(Change::key)
            .collect(Collectors.toSet());

    List<ProtocolFinding> after = findings(protocol, now, at);
    List<ProtocolFinding> errors = after.stream().filter(ProtocolFinding::isError).toList();
    boolean all = after.stream().allMatch(finding -> touched.contains(finding.record()));
    List<ProtocolFinding> old =
        errors.isEmpty() && all ? List.of() : findings(protocol, before, at);
    List<ProtocolFinding> excused =
        errors.isEmpty() || afterSafetyFacts.equals(before)
            ? old
            : findings(protocol, afterSafetyFacts, at);
    List<ProtocolFinding> caused =
        errors.stream().filter(error -> !isErrorAmong(error, excused)).toList();
    boolean correction =
        caused.isEmpty()
            && old.stream().anyMatch(error -> error.isError() && !isErrorAmong(error, after));
    List<ProtocolFinding> refusing =
        correction
            ? List.of()
            : errors.stream()
                .filter(error -> caused.contains(error) || answerable.contains(error.record()))
                .toList();
    List<ProtocolFinding> told =
        after.stream()
            .filter(finding -> !refusing.contains(finding))
            .filter(
                finding ->
                    finding.isError()
                        || touched.contains(finding.record())
                        || old.stream().noneMatch(finding::isSameAs))
            .toList();
    return new Consequences(refusing, told);
  }

  private static boolean isErrorAmong(ProtocolFinding error, List<ProtocolFinding> findings) {
    return findings.stream().anyMatch(other -> other.isError() && other.isSameAs(error));
  }

  private static List<ProtocolFinding> findings(
      Protocol protocol, Map<RecordKey, CourseRecord> records, Instant at) {
    return Courses.of(records.values()).stream()
        .flatMap(course -> protocol.check(course, at).stream())
        .toList();
  }
}
