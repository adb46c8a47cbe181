package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.reading.CourseBundle;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.protocol.reading.GuideTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's example courses, judged after they have ended. */
class ExampleCoursesTest {

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
  private static final String NOTICED = "warning-t7-noticed";

  private static final GuidePackage GUIDE = open();

  private static GuidePackage open() {
    try {
      return GuidePackage.open();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Stream<Bundle> courses() {
    return GUIDE.examples().stream().filter(Bundle.class::isInstance).map(Bundle.class::cast);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void isOneCourse(Bundle bundle) {
    assertThat(read(bundle)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void breaksNoRuleUnlessItIsMeantTo(Bundle bundle) {
    Set<String> noticed =
        bundle.getIdPart().equals(NOTICED) ? Set.of("A4", "A11", "G1", "G3") : Set.of();
    assertThat(rules(bundle)).isEqualTo(noticed);
  }

  @Test
  void thereAreSevenCourses() {
    assertThat(courses()).hasSize(7);
  }

  private static List<Course> read(Bundle bundle) {
    CourseReader reader =
        new CourseReader(
            new GuideTerms(
                GUIDE.canonical(), GUIDE.definition(ValueSet.class, "kap-ketamine-medications")));
    return Courses.of(CourseBundle.read(reader, bundle).records());
  }

  private static Set<String> rules(Bundle bundle) {
    Protocol protocol = new Protocol(GUIDE.definition(CodeSystem.class, "kap-rule"));
    Set<String> rules = new TreeSet<>();
    for (Course course : read(bundle)) {
      protocol.check(course, LATER).stream().map(ProtocolFinding::rule).forEach(rules::add);
    }
    return rules;
  }
}
