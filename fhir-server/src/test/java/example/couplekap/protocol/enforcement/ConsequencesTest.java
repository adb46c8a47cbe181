package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What refuses a write, and what is only told, by the errors and warnings before and after it. */
class ConsequencesTest {

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private static Protocol protocol;

  private final TestCourse before = new TestCourse();
  private final TestCourse after = new TestCourse();
  private final TestChart then = before.chart("ann");
  private final TestChart now = after.chart("ann");

  @BeforeAll
  static void readTheCatalogue() throws IOException {
    protocol = new Protocol(GuidePackage.open().definition(CodeSystem.class, "kap-rule"));
  }

  @Test
  void anErrorThatIsCausedRefuses() {
    excluded(then);
    excluded(now);
    together(now, "s1");

    assertThat(refusing("B7")).containsExactly("Encounter/s1");
    assertThat(told("B7")).isEmpty();
  }

  @Test
  void anErrorThatStandsOnWhatIsTouchedRefuses() {
    excluded(then);
    excluded(now);
    together(then, "s1");
    together(now, "s1").identified("other");

    assertThat(refusing("B7")).containsExactly("Encounter/s1");
  }

  @Test
  void anErrorThatStandsElsewhereIsTold() {
    excluded(then);
    excluded(now);
    together(then, "s1");
    together(now, "s1");
    now.session("s2", SessionType.TERMINATION).from("2026-06-08 10:00");

    assertThat(refusing("B7")).isEmpty();
    assertThat(told("B7")).containsExactly("Encounter/s1");
  }

  @Test
  void aCorrectionIsNotRefusedForWhatItLeavesWrong() {
    excluded(then);
    excluded(now);
    together(then, "s1");
    together(then, "s2");
    together(now, "s1").status(EncounterStatus.CANCELLED);
    together(now, "s2").identified("other");

    assertThat(refusing("B7")).isEmpty();
    assertThat(told("B7")).containsExactly("Encounter/s2");
  }

  @Test
  void whatMendsOneErrorAndCausesAnotherIsNoCorrection() {
    excluded(then);
    excluded(now);
    together(then, "s1");
    together(now, "s1").status(EncounterStatus.CANCELLED);
    together(now, "s2");

    assertThat(refusing("B7")).containsExactly("Encounter/s2");
  }

  @Test
  void anErrorThatADeviationTurnedIntoAWarningIsMended() {
    excluded(then);
    excluded(now);
    together(then, "s1");
    together(now, "s1").deviating();

    assertThat(refusing("B7")).isEmpty();
    assertThat(told("B7")).containsExactly("Encounter/s1");
  }

  @Test
  void anErrorThatWasAWarningIsCaused() {
    excluded(then);
    excluded(now);
    together(then, "s1").deviating();
    together(now, "s1");

    assertThat(refusing("B7")).containsExactly("Encounter/s1");
  }

  @Test
  void aSafetyFactRefusesNothing() {
    together(then, "s1");
    together(now, "s1");
    excluded(now);

    assertThat(refusing("B7", "Observation/o1")).isEmpty();
    assertThat(told("B7", "Observation/o1")).containsExactly("Encounter/s1");
    assertThat(refusing("B7")).containsExactly("Encounter/s1");
  }

  @Test
  void anActThatComesWithASafetyFactAnswersForItself() {
    together(then, "s1");
    together(now, "s1");
    together(now, "s2");
    excluded(now);

    assertThat(refusing("B7", "Observation/o1")).containsExactly("Encounter/s2");
    assertThat(told("B7", "Observation/o1")).containsExactly("Encounter/s1");
  }

  @Test
  void anOldWarningIsToldToWhoTouchesIt() {
    feedbackBeforeAssessment(then);
    feedbackBeforeAssessment(now).identified("other");

    assertThat(told("C7")).containsExactly("Encounter/f1");
  }

  @Test
  void anOldWarningIsNotToldToOthers() {
    feedbackBeforeAssessment(then);
    feedbackBeforeAssessment(now);
    now.session("s2", SessionType.TERMINATION).from("2026-06-08 10:00");

    assertThat(told("C7")).isEmpty();
  }

  @Test
  void aNewWarningElsewhereIsTold() {
    then.session("f1", SessionType.FEEDBACK).from("2026-05-03 10:00");
    feedbackBeforeAssessment(now);

    assertThat(told("C7")).containsExactly("Encounter/f1");
  }

  private static TestSession feedbackBeforeAssessment(TestChart chart) {
    chart.session("a1", SessionType.ASSESSMENT).from("2026-05-04 10:00");
    return chart.session("f1", SessionType.FEEDBACK).from("2026-05-03 10:00");
  }

  private static void excluded(TestChart chart) {
    chart.verdict("o1", Verdict.EXCLUDED, "2026-05-01");
  }

  private static TestSession together(TestChart chart, String id) {
    return chart.session(id, SessionType.INTEGRATION).conjoint().from("2026-06-01 10:00");
  }

  private List<String> refusing(String rule, String... safetyFacts) {
    return records(rule, consequences(safetyFacts).refusing());
  }

  private List<String> told(String rule, String... safetyFacts) {
    return records(rule, consequences(safetyFacts).told());
  }

  private static List<String> records(String rule, List<ProtocolFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.record().toString())
        .toList();
  }

  /** Of the changes that lead from the one course to the other. */
  private Consequences consequences(String... safetyFacts) {
    Map<RecordKey, CourseRecord> old = byKey(before);
    Map<RecordKey, CourseRecord> changed = byKey(after);
    List<Change> changes =
        Stream.concat(old.keySet().stream(), changed.keySet().stream())
            .distinct()
            .filter(key -> !Objects.equals(old.get(key), changed.get(key)))
            .map(
                key ->
                    new Change(
                        key,
                        Optional.ofNullable(old.get(key)),
                        Optional.ofNullable(changed.get(key)),
                        List.of(safetyFacts).contains(key.toString())))
            .toList();
    return Consequences.of(protocol, changed, changes, LATER);
  }

  private static Map<RecordKey, CourseRecord> byKey(TestCourse course) {
    return course.records().collect(Collectors.toMap(CourseRecord::key, Function.identity()));
  }
}
