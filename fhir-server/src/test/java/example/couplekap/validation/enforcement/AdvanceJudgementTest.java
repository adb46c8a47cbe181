package example.couplekap.validation.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import example.couplekap.guide.GuidePackage;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Finding;
import example.couplekap.validation.Selection;
import example.couplekap.validation.Validation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A judgement reached in advance holds for what was judged, and for nothing else. */
class AdvanceJudgementTest {

  private static final String PATIENT = "urn:uuid:7d1a7a35-4a8c-4c0d-9b36-0a9f2a3e7c11";
  private static final String OTHER = "urn:uuid:0f6f9a53-0d7d-46bb-8d46-1a4cf1ad2b10";

  private static Validation validation;

  private final Patient patient = new Patient();
  private final Patient other = new Patient();
  private final Observation weight = weight();

  @BeforeAll
  static void openTheGuide() throws IOException {
    validation = Validation.open(FhirContext.forR4Cached(), List.of());
  }

  @Test
  void holdsOnceReferencesAreResolvedAndTheServerHasSetItsOwn() throws Exception {
    AdvanceJudgement advance = begin();

    Observation stored = stored();

    assertThat(advance.of(stored, selection(stored))).contains(judged(stored));
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    weight.setStatus(null);
    AdvanceJudgement advance = begin();

    Observation stored = stored();

    assertThat(advance.of(stored, selection(stored)).orElseThrow())
        .isNotEmpty()
        .isEqualTo(judged(stored));
  }

  @Test
  void isOfTheContentAtThatTime() throws Exception {
    AdvanceJudgement advance = begin();

    Observation stored = stored();
    stored.setStatus(ObservationStatus.ENTEREDINERROR);

    assertThat(advance.of(stored, selection(stored))).isEmpty();
  }

  @Test
  void doesNotHoldIfAReferenceWasResolvedToSomethingElse() throws Exception {
    AdvanceJudgement advance = begin();

    Observation stored = stored();
    stored.getSubject().setReference("Patient/other");

    assertThat(advance.of(stored, selection(stored))).isEmpty();
  }

  @Test
  void doesNotHoldIfOtherProfilesAreToBeMet() throws Exception {
    AdvanceJudgement advance = begin();

    Observation stored = stored();
    Selection more =
        new Selection(Set.of(), Set.of(), List.of("http://example.org/more"), List.of());

    assertThat(advance.of(stored, more)).isEmpty();
  }

  @Test
  void tellsTwoPeopleApartBeforeTheyHaveIds() throws Exception {
    weight.addPerformer(new Reference(OTHER));
    weight
        .getMeta()
        .addProfile(GuidePackage.open().canonical() + "/StructureDefinition/kap-recovery");
    AdvanceJudgement advance = begin();

    Observation stored = stored();
    stored.getPerformerFirstRep().setReference("Patient/second");

    assertThat(advance.of(stored, selection(stored))).contains(judged(stored));
    assertThat(judged(stored)).anyMatch(finding -> finding.rule().equals(Optional.of("P2")));
  }

  private AdvanceJudgement begin() {
    Map<String, Resource> entries = Map.of(PATIENT, patient, OTHER, other);
    AdvanceJudgement advance =
        new AdvanceJudgement(
            weight,
            selection(weight),
            reference -> Optional.ofNullable(entries.get(reference)),
            validation.judge());
    advance.run();
    return advance;
  }

  private static Selection selection(Resource resource) {
    return validation.selection().select(resource, CourseLookup.none());
  }

  private static List<Finding> judged(Resource resource) {
    return validation.judge().judge(resource, CourseLookup.none());
  }

  /** The observation as HAPI stores it. */
  private Observation stored() {
    patient.setId("first");
    other.setId("second");
    Observation stored = weight.copy();
    stored.setId("Observation/weight/_history/1");
    stored
        .getMeta()
        .setVersionId("1")
        .setLastUpdatedElement(new InstantType("2026-11-23T10:00:00Z"))
        .setSource("#a-request");
    stored.getSubject().setReference("Patient/first");
    return stored;
  }

  private static Observation weight() {
    Observation weight = new Observation();
    weight.setStatus(ObservationStatus.FINAL);
    weight.getCode().addCoding().setSystem("http://loinc.org").setCode("29463-7");
    weight.setSubject(new Reference(PATIENT));
    weight.setValue(
        new Quantity().setValue(70).setSystem("http://unitsofmeasure.org").setCode("kg"));
    return weight;
  }
}
