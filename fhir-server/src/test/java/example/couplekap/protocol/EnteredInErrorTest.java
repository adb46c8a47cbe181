package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.reading.CourseBundle;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.protocol.reading.GuideTerms;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the guide's example courses: what was entered in error is judged as if it were not there. */
class EnteredInErrorTest {

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
  private static final CourseReader READER =
      new CourseReader(
          new GuideTerms(
              Verdicts.GUIDE.canonical(),
              Verdicts.GUIDE.definition(ValueSet.class, "kap-ketamine-medications")));

  /** Their records are marked in another way, or not at all. */
  private static final Set<String> WITHOUT_THE_STATUS =
      Set.of("Patient", "Practitioner", "RelatedPerson", "Organization", "Goal", "Location");

  static Stream<Bundle> courses() {
    return Verdicts.GUIDE.examples().stream()
        .filter(Bundle.class::isInstance)
        .map(Bundle.class::cast);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void isNotThere(Bundle bundle) {
    List<Integer> entries =
        IntStream.range(0, bundle.getEntry().size())
            .filter(entry -> canBeMarked(bundle.getEntry().get(entry).getResource()))
            .boxed()
            .toList();

    assertThat(entries)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            entry ->
                assertThat(verdict(marked(bundle, entry)))
                    .as(bundle.getEntry().get(entry).getFullUrl())
                    .isEqualTo(verdict(emptied(bundle, entry))));
  }

  private static boolean canBeMarked(Resource resource) {
    return resource.getNamedProperty("status") != null
        && !WITHOUT_THE_STATUS.contains(resource.fhirType());
  }

  private static Bundle marked(Bundle bundle, int entry) {
    Bundle copy = bundle.copy();
    Property status = copy.getEntry().get(entry).getResource().getNamedProperty("status");
    Enumeration<?> value = (Enumeration<?>) status.getValues().get(0);
    value.setValueAsString("entered-in-error");
    return copy;
  }

  /** The entry keeps its address, so that references to it lead where they led. */
  private static Bundle emptied(Bundle bundle, int entry) {
    Bundle copy = bundle.copy();
    Resource resource = copy.getEntry().get(entry).getResource();
    Resource empty = ResourceFactory.createResource(resource.fhirType());
    empty.setId(resource.getIdElement());
    copy.getEntry().get(entry).setResource(empty);
    return copy;
  }

  private static List<String> verdict(Bundle bundle) {
    List<Course> courses = Courses.of(CourseBundle.read(READER, bundle).records());
    return courses.stream()
        .flatMap(course -> Verdicts.of(course, LATER).stream())
        .map(finding -> finding.rule() + ' ' + Verdicts.line(finding) + ": " + finding.text())
        .toList();
  }
}
