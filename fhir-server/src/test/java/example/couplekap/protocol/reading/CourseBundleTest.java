package example.couplekap.protocol.reading;

import static example.couplekap.protocol.TestRecord.key;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Goal;
import example.couplekap.protocol.course.RecordKey;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** References among the entries of a Bundle. */
class CourseBundleTest {

  private static final String ANN = "urn:uuid:11111111-1111-1111-1111-111111111111";

  private final Bundle bundle = new Bundle();

  private org.hl7.fhir.r4.model.Goal goal(String fullUrl, String patient) {
    org.hl7.fhir.r4.model.Goal goal = new org.hl7.fhir.r4.model.Goal();
    goal.getSubject().setReference(patient);
    bundle.addEntry().setFullUrl(fullUrl).setResource(goal);
    return goal;
  }

  private CourseBundle read() {
    return CourseBundle.read(Reading.READER, bundle);
  }

  private RecordKey patientOf(RecordKey record) {
    return read().records().stream()
        .filter(each -> each.key().equals(record))
        .findFirst()
        .flatMap(CourseRecord::patient)
        .orElseThrow();
  }

  @Test
  void aReferenceIsFollowedByTheAddressOfTheEntry() {
    Patient patient = new Patient();
    patient.setId("Patient/ann");
    bundle.addEntry().setFullUrl(ANN).setResource(patient);
    goal("urn:uuid:22222222-2222-2222-2222-222222222222", ANN);

    RecordKey goal = key("Goal/22222222-2222-2222-2222-222222222222");
    assertThat(patientOf(goal)).isEqualTo(key("Patient/ann"));
    assertThat(read().entries()).isEqualTo(Map.of(key("Patient/ann"), 0, goal, 1));
  }

  @Test
  void anAddressThatIsNoEntrysIsTypeAndId() {
    goal("https://x.example/fhir/Goal/7", "https://x.example/fhir/Patient/ann");

    assertThat(patientOf(key("Goal/7"))).isEqualTo(key("Patient/ann"));
  }

  @Test
  void anEntryWithoutAnAddressHasItsIdOrItsNumber() {
    bundle.addEntry();
    goal(null, "Patient/ann").setId("g1");
    goal(null, "Patient/ann");

    assertThat(read().records())
        .hasOnlyElementsOfType(Goal.class)
        .extracting(CourseRecord::key)
        .containsExactlyInAnyOrder(key("Goal/g1"), key("Goal/entry-2"));
    assertThat(read().entries()).isEqualTo(Map.of(key("Goal/g1"), 1, key("Goal/entry-2"), 2));
  }

  @Test
  void aTemporaryIdIsNone() {
    goal("urn:uuid:33333333-3333-3333-3333-333333333333", "Patient/ann")
        .setId("urn:uuid:33333333-3333-3333-3333-333333333333");

    assertThat(read().records())
        .extracting(CourseRecord::key)
        .containsExactly(key("Goal/33333333-3333-3333-3333-333333333333"));
  }

  @Test
  void ofTwoEntriesWithOneKeyTheFirstIsRead() {
    goal("urn:uuid:1", "Patient/ann").setId("g1");
    goal("urn:uuid:2", "Patient/bob").setId("g1");

    assertThat(patientOf(key("Goal/g1"))).isEqualTo(key("Patient/ann"));
    assertThat(read().entries()).isEqualTo(Map.of(key("Goal/g1"), 0));
  }

  @Test
  void whatIsNoLiteralReferenceNamesNothing() {
    assertThat(named(new Reference())).isEmpty();
    assertThat(named(new Reference("#contained"))).isEmpty();
    assertThat(named(new Reference("urn:uuid:44444444-4444-4444-4444-444444444444"))).isEmpty();
    assertThat(named(new Reference("Patient"))).isEmpty();
    assertThat(named(new Reference("Patient/ann/_history/2"))).contains(key("Patient/ann"));
  }

  private static Optional<RecordKey> named(Reference reference) {
    return References.LITERAL.key(reference);
  }
}
