package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.course.RecordKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

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
    Map<RecordKey, CourseRecord> before = with(now, changes, Change::before);
    List<Change> safetyFacts = changes.stream().filter(Change::safetyFact).toList();
    Map<RecordKey, CourseRecord> afterSafetyFacts = with(before, safetyFacts, Change::after);
    Set<RecordKey> touched = keys(changes.stream());
    Set<RecordKey> answerable = keys(changes.stream().filter(change -> !change.safetyFact()));
    Map<String, Course> coursesNow = Courses.byName(now.values());
    Supplier<Map<String, Course>> coursesBefore =
        SingletonSupplier.of(() -> Courses.byName(before.values()));
    Set<String> concerned = holding(touched, coursesNow);
    if (changes.stream().anyMatch(change -> change.before().isPresent())) {
      concerned.addAll(holding(touched, coursesBefore.get()));
    }
    Function<Map<String, Course>, List<ProtocolFinding>> findings =
        courses ->
            courses.entrySet().stream()
                .filter(course -> concerned.contains(course.getKey()))
                .flatMap(course -> protocol.check(course.getValue(), at).stream())
                .toList();

    List<ProtocolFinding> after = findings.apply(coursesNow);
    List<ProtocolFinding> errors = after.stream().filter(ProtocolFinding::isError).toList();
    boolean all = after.stream().allMatch(finding -> touched.contains(finding.record()));
    List<ProtocolFinding> old =
        errors.isEmpty() && all ? List.of() : findings.apply(coursesBefore.get());
    List<ProtocolFinding> excused =
        errors.isEmpty() || afterSafetyFacts.equals(before)
            ? old
            : findings.apply(Courses.byName(afterSafetyFacts.values()));
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

  /** The records with one version of what changes put in the place of the other. */
  private static Map<RecordKey, CourseRecord> with(
      Map<RecordKey, CourseRecord> records,
      Collection<Change> changes,
      Function<Change, Optional<CourseRecord>> version) {
    Map<RecordKey, CourseRecord> changed = new HashMap<>(records);
    for (Change change : changes) {
      changed.remove(change.key());
      version.apply(change).ifPresent(record -> changed.put(change.key(), record));
    }
    return changed;
  }

  private static Set<RecordKey> keys(Stream<Change> changes) {
    return changes.map(Change::key).collect(Collectors.toSet());
  }

  /** The names of the courses that hold any of some records; a patient may have other courses. */
  private static Set<String> holding(Set<RecordKey> records, Map<String, Course> courses) {
    return courses.entrySet().stream()
        .filter(course -> records.stream().anyMatch(course.getValue()::holds))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isErrorAmong(ProtocolFinding error, List<ProtocolFinding> findings) {
    return findings.stream().anyMatch(other -> other.isError() && other.isSameAs(error));
  }
}
