package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Courses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A course that is being written for a test. Each verdict on it is also tried for what must hold of
 * all verdicts.
 */
public final class TestCourse {

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private final List<TestChart> charts = new ArrayList<>();
  private final String dyad;

  /** A course with nothing in it. */
  public TestCourse() {
    this("couple");
  }

  /** A course of a couple with a certain key. */
  public TestCourse(String dyad) {
    this.dyad = dyad;
  }

  /** Adds a partner who is a patient. */
  public TestChart chart(String name) {
    return add(new TestChart(name, dyad));
  }

  /** Adds a patient with an episode of another name. */
  public TestChart chart(String patient, String episode) {
    return add(TestChart.ofPatient(patient, episode, dyad));
  }

  private TestChart add(TestChart chart) {
    charts.add(chart);
    return chart;
  }

  /** Its records. */
  public Stream<CourseRecord> records() {
    return charts.stream().flatMap(TestChart::records);
  }

  /** The course, as the rules see it. */
  public Course course() {
    List<Course> courses = Courses.of(records().toList());
    assertThat(courses).hasSize(1);
    return courses.get(0);
  }

  /** What breaks a rule, judged long after. */
  public List<ProtocolFinding> breaches(String rule) {
    return breaches(rule, LATER);
  }

  /** What breaks a rule, judged at an instant. */
  public List<ProtocolFinding> breaches(String rule, Instant at) {
    return check(at).stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** What breaks a rule, each in one line: severity, record, place, and what else is to be told. */
  public List<String> findings(String rule) {
    return breaches(rule).stream().map(Verdicts::line).toList();
  }

  /** What breaks a rule at an instant, each in one line. */
  public List<String> findings(String rule, Instant at) {
    return breaches(rule, at).stream().map(Verdicts::line).toList();
  }

  /** What the breaches of a rule are told in. */
  public List<String> texts(String rule) {
    return breaches(rule).stream().map(ProtocolFinding::text).toList();
  }

  /** Every breach. */
  public List<ProtocolFinding> check(Instant at) {
    Course course = course();
    List<ProtocolFinding> findings = Verdicts.of(course, at);
    Verdicts.assertDiscreet(course, findings);
    return findings;
  }
}
