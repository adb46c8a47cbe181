package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds of the verdict on every course. Courses are made up at random; {@code
 * -Dprotocol.cases} says how many for each property, {@code -Dprotocol.seed} where to begin.
 */
class ProtocolPropertiesTest {

  private static final int CASES = Integer.getInteger("protocol.cases", 500);
  private static final long SEED = Long.getLong("protocol.seed", 20_260_501L);
  private static final Instant AT = Instant.parse("2026-05-20T12:00:00Z");
  private static final Set<String> COUNTING = Set.of("A11", "C1", "G1", "H1");
  private static final Pattern NAME = Pattern.compile("\\bk(\\d+)\\b");
  private static final int NAMES = 400;

  @Test
  void theOrderInWhichRecordsArriveMakesNoDifference() {
    eachCase(
        seed -> {
          List<CourseRecord> records = records(seed);
          List<String> verdict = verdict(records);
          Collections.shuffle(records, new Random(seed));

          assertThat(verdict(records)).isEqualTo(verdict);
        });
  }

  @Test
  void anotherCoupleMakesNoDifference() {
    eachCase(
        seed -> {
          List<CourseRecord> records = records(seed);
          List<String> verdict = verdict(records);
          RandomCourse others = RandomCourse.of(seed + 1, "D2", number -> "other" + number);
          List<CourseRecord> all =
              Stream.concat(others.course().records(), records.stream()).toList();

          assertThat(Courses.of(all)).hasSize(2);
          assertThat(verdict(Courses.of(all).get(0))).isEqualTo(verdict);
        });
  }

  @Test
  void otherIdsChangeNothingButTheIds() {
    eachCase(
        seed -> {
          List<Integer> numbers = new ArrayList<>(IntStream.range(0, NAMES).boxed().toList());
          Collections.shuffle(numbers, new Random(seed));
          UnaryOperator<String> renaming =
              line ->
                  NAME.matcher(line)
                      .replaceAll(name -> "k" + numbers.get(Integer.parseInt(name.group(1))));
          RandomCourse renamed = RandomCourse.of(seed, "D", number -> "k" + numbers.get(number));

          assertThat(verdict(renamed.course().course()))
              .containsExactlyInAnyOrderElementsOf(
                  verdict(records(seed)).stream().map(renaming).toList());
        });
  }

  @Test
  void whatIsEnteredAndTakenOutAgainLeavesNoTrace() {
    eachCase(
        seed -> {
          RandomCourse made = RandomCourse.of(seed, "D", number -> "k" + number);
          List<String> before = verdict(made.course().course());
          List<CourseRecord> records = made.course().records().collect(Collectors.toList());
          TestSession entered =
              made.charts()
                  .get(0)
                  .session("entered", SessionType.MEDICINE)
                  .from("2026-05-01 10:00");
          records.add(entered.record());
          List<String> meanwhile = verdict(records);
          records.removeIf(record -> record.key().equals(entered.key()));

          assertThat(verdict(records)).isEqualTo(before);
          assertThat(meanwhile).isNotEqualTo(before);
        });
  }

  @Test
  void theMirrorOfASessionChangesNoCount() {
    AtomicInteger mirrored = new AtomicInteger();
    eachCase(
        seed -> {
          List<CourseRecord> records = records(seed);
          Course course = Courses.of(records).get(0);
          Optional<Session> session =
              course
                  .all(Session.class)
                  .filter(each -> each.isFinished() && !each.identifiers().isEmpty())
                  .findFirst();
          if (session.isEmpty() || course.charts().size() < 2) {
            return;
          }
          mirrored.incrementAndGet();
          List<String> counts = counts(course);
          records.add(mirror(course, session.get()));

          assertThat(counts(Courses.of(records).get(0))).isEqualTo(counts);
        });
    assertThat(mirrored.get()).isGreaterThanOrEqualTo(CASES / 4);
  }

  /** The same session in the other chart, as that chart's staff would write it. */
  private static Session mirror(Course course, Session session) {
    RecordKey elsewhere =
        course.charts().stream()
            .map(chart -> chart.patient())
            .filter(patient -> !session.patient().equals(Optional.of(patient)))
            .findFirst()
            .orElseThrow();
    TestSession mirror =
        new TestSession("mirror", session.types())
            .of(elsewhere)
            .in(new RecordKey("EpisodeOfCare", elsewhere.id()))
            .from(session.start().map(Moment::toString).orElseThrow().replace("Z", ""));
    session.identifiers().forEach(mirror::identified);
    return mirror.record();
  }

  private static void eachCase(LongConsumer property) {
    for (long seed = SEED; seed < SEED + CASES; seed++) {
      try {
        property.accept(seed);
      } catch (AssertionError broken) {
        throw new AssertionError("Fails with -Dprotocol.cases=1 -Dprotocol.seed=" + seed, broken);
      }
    }
  }

  private static List<CourseRecord> records(long seed) {
    return RandomCourse.of(seed, "D", number -> "k" + number)
        .course()
        .records()
        .collect(Collectors.toList());
  }

  private static List<String> verdict(List<CourseRecord> records) {
    List<Course> courses = Courses.of(records);
    assertThat(courses).hasSize(1);
    return verdict(courses.get(0));
  }

  private static List<String> verdict(Course course) {
    List<ProtocolFinding> findings = Verdicts.of(course, AT);
    Verdicts.assertDiscreet(course, findings);
    return findings.stream().map(ProtocolPropertiesTest::line).toList();
  }

  private static String line(ProtocolFinding finding) {
    return finding.rule() + ' ' + Verdicts.line(finding) + ": " + finding.text();
  }

  private static List<String> counts(Course course) {
    return Verdicts.of(course, AT).stream()
        .filter(finding -> COUNTING.contains(finding.rule()))
        .map(ProtocolPropertiesTest::line)
        .toList();
  }
}
