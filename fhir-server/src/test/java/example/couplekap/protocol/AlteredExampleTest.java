package example.couplekap.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.reading.CourseBundle;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.protocol.reading.GuideTerms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** The guide's course under alternating dosing, altered in one thing at a time. */
class AlteredExampleTest {

  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private final Bundle bundle =
      Verdicts.GUIDE.examples().stream()
          .filter(Bundle.class::isInstance)
          .map(Bundle.class::cast)
          .filter(each -> each.getIdPart().equals("t4-alternating-dual"))
          .findFirst()
          .orElseThrow()
          .copy();

  /** What forbids: the rule and the type of the record, one for each finding. */
  private List<String> errors() {
    return findings().filter(ProtocolFinding::isError).map(AlteredExampleTest::line).toList();
  }

  private Stream<ProtocolFinding> findings() {
    CourseReader reader =
        new CourseReader(
            new GuideTerms(
                Verdicts.GUIDE.canonical(),
                Verdicts.GUIDE.definition(ValueSet.class, "kap-ketamine-medications")));
    List<Course> courses = Courses.of(CourseBundle.read(reader, bundle).records());
    assertThat(courses).hasSize(1);
    return Verdicts.of(courses.get(0), LATER).stream();
  }

  private static String line(ProtocolFinding finding) {
    String across = finding.acrossCharts() ? " across" : "";
    return finding.rule() + ' ' + finding.record().type() + across;
  }

  private <T extends Resource> Stream<T> all(Class<T> type) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The consents of the first chart come first. */
  private Consent consent(String type) {
    return all(Consent.class)
        .filter(
            consent ->
                consent.getCategory().stream()
                    .flatMap(category -> category.getCoding().stream())
                    .map(Coding::getCode)
                    .anyMatch(type::equals))
        .findFirst()
        .orElseThrow();
  }

  private Observation determination() {
    return all(Observation.class)
        .filter(
            observation ->
                observation.getCode().getCoding().stream()
                    .anyMatch(coding -> "screening-determination".equals(coding.getCode())))
        .findFirst()
        .orElseThrow();
  }

  private void forbidFrom(String time) {
    Observation later = determination().copy();
    later.setId((String) null);
    later.setEffective(new DateTimeType(time));
    later.getValueCodeableConcept().getCodingFirstRep().setCode("excluded");
    bundle
        .addEntry()
        .setFullUrl("urn:uuid:00000000-0000-0000-0000-000000000001")
        .setResource(later);
  }

  @Test
  void asItStandsNothingForbids() {
    assertThat(errors()).isEmpty();
  }

  @Test
  void ketamineConsentWithdrawnAfterTheLastDoseChangesNothing() {
    Consent consent = consent("ketamine").setStatus(ConsentState.INACTIVE);
    consent.getMeta().setLastUpdatedElement(new InstantType("2026-04-01T10:00:00Z"));

    assertThat(errors()).isEmpty();
  }

  @Test
  void ketamineConsentWithdrawnBetweenTheDosesForbidsTheSecond() {
    Consent consent = consent("ketamine").setStatus(ConsentState.INACTIVE);
    consent.getMeta().setLastUpdatedElement(new InstantType("2026-03-01T10:00:00Z"));

    assertThat(errors())
        .containsExactly("D6 MedicationAdministration", "E9 MedicationAdministration");
  }

  @Test
  void treatmentConsentThatEndedForbidsLaterSessionsTogetherButNotTermination() {
    consent("treatment")
        .setStatus(ConsentState.INACTIVE)
        .getProvision()
        .getPeriod()
        .setEndElement(new DateTimeType("2026-03-20"));

    assertThat(errors()).containsExactly("K1 Encounter");
  }

  @Test
  void aVerdictAfterTheLastSessionChangesNothing() {
    forbidFrom("2026-04-14");

    assertThat(errors()).isEmpty();
  }

  @Test
  void anEarlierOneForbidsWhatFollowsInBothChartsButNotTermination() {
    forbidFrom("2026-03-20");

    assertThat(errors())
        .containsExactlyInAnyOrder("B7 Encounter", "B7 Encounter across", "B7 Encounter across");
  }

  @Test
  void bothDosedOnOneDayIsForbidden() {
    all(MedicationAdministration.class)
        .skip(1)
        .findFirst()
        .orElseThrow()
        .setEffective(new DateTimeType("2026-02-09T18:00:00-05:00"));

    assertThat(errors())
        .containsExactlyInAnyOrder("E2 Encounter across", "E2 MedicationAdministration across");
  }

  @Test
  void aReasonMakesItAWarning() {
    MedicationAdministration dose = all(MedicationAdministration.class).findFirst().orElseThrow();
    dose.addExtension(
        Verdicts.GUIDE.canonical() + "/StructureDefinition/kap-protocol-deviation",
        new StringType("reason"));
    dose.setEffective(new DateTimeType("2026-02-02T10:00:00-05:00"));

    assertThat(errors()).isEmpty();
    assertThat(findings().filter(ProtocolFinding::waived).map(AlteredExampleTest::line))
        .containsExactly("D6 MedicationAdministration", "E9 MedicationAdministration");
  }

  @Test
  void aDoseInThePartnersSessionContradictsAndNoReasonExcusesIt() {
    List<Encounter> medicines =
        all(Encounter.class)
            .filter(session -> session.getTypeFirstRep().hasCoding(sessionTypes(), "medicine"))
            .toList();
    MedicationAdministration dose = all(MedicationAdministration.class).findFirst().orElseThrow();
    bundle.getEntry().stream()
        .filter(entry -> entry.getResource() == medicines.get(1))
        .forEach(entry -> dose.getContext().setReference(entry.getFullUrl()));
    dose.addExtension(
        Verdicts.GUIDE.canonical() + "/StructureDefinition/kap-protocol-deviation",
        new StringType("reason"));

    assertThat(errors()).containsExactly("F15 MedicationAdministration");
  }

  private static String sessionTypes() {
    return Verdicts.GUIDE.canonical() + "/CodeSystem/kap-session-type";
  }
}
