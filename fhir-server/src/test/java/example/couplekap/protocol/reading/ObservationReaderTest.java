package example.couplekap.protocol.reading;

import static example.couplekap.protocol.TestRecord.key;
import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.Recovery;
import example.couplekap.protocol.course.SupportPreference;
import example.couplekap.protocol.course.Verdict;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Safety determinations, recovery assessments and wishes for support. */
class ObservationReaderTest {

  private static Observation observation(String code) {
    Observation observation = new Observation();
    observation.setId("Observation/o1");
    observation.setStatus(ObservationStatus.FINAL);
    observation.setCode(Reading.code("kap-observation", code));
    return observation;
  }

  private static Observation determination(String verdict) {
    Observation observation = observation("screening-determination");
    observation.setValue(Reading.code("kap-screening-determination", verdict));
    observation.setEffective(new DateTimeType("2026-05-01"));
    return observation;
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void aDeterminationHasAVerdictAndADate(Verdict verdict) {
    Determination read = Reading.read(determination(verdict.code()), Determination.class);

    assertThat(read.verdict()).isEqualTo(verdict);
    assertThat(read.reached()).contains(moment("2026-05-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "FINAL, true",
    "AMENDED, true",
    "CORRECTED, true",
    "PRELIMINARY, false",
    "REGISTERED, false",
    "UNKNOWN, false",
  })
  void onlyAFinalOneIsComplete(ObservationStatus status, boolean complete) {
    Observation observation = determination("cleared");
    observation.setStatus(status);

    assertThat(Reading.read(observation, Determination.class).complete()).isEqualTo(complete);
  }

  @ParameterizedTest
  @EnumSource(
      value = ObservationStatus.class,
      names = {"ENTEREDINERROR", "CANCELLED"})
  void whatWasEnteredInErrorOrCancelledIsNone(ObservationStatus status) {
    Observation observation = determination("excluded");
    observation.setStatus(status);

    assertThat(Reading.record(observation)).isEmpty();
  }

  @Test
  void aDeterminationWithoutAKnownVerdictIsNone() {
    assertThat(Reading.record(determination("unheard-of"))).isEmpty();
    assertThat(Reading.record(observation("screening-determination"))).isEmpty();
    Observation inWords = determination("cleared");
    inWords.setValue(new StringType("cleared"));
    assertThat(Reading.record(inWords)).isEmpty();
  }

  @Test
  void aRecoveryNamesSessionAndDoses() {
    Observation observation = observation("recovery");
    observation.getEncounter().setReference("Encounter/m1");
    observation.addPartOf().setReference("MedicationAdministration/d1");

    Recovery recovery = Reading.read(observation, Recovery.class);
    assertThat(recovery.session()).contains(key("Encounter/m1"));
    assertThat(recovery.doses()).containsExactly(key("MedicationAdministration/d1"));
  }

  @Test
  void aWishIsOfWhoeverExpressedIt() {
    Observation observation = observation("support-preference");
    assertThat(Reading.read(observation, SupportPreference.class).ofPartner()).isFalse();

    observation.addPerformer().setReference("Patient/ann");
    assertThat(Reading.read(observation, SupportPreference.class).ofPartner()).isFalse();

    observation.addPerformer().setReference("RelatedPerson/bob");
    assertThat(Reading.read(observation, SupportPreference.class).ofPartner()).isTrue();
  }

  @Test
  void aCodingWithoutACodeSaysNothing() {
    Observation observation = observation("recovery");
    observation.getCode().getCoding().add(0, Reading.coding("kap-observation", null));

    assertThat(Reading.record(observation)).containsInstanceOf(Recovery.class);
  }

  @Test
  void anythingElseIsNone() {
    assertThat(Reading.record(observation("body-weight"))).isEmpty();
    Observation foreign = observation("recovery");
    foreign.setCode(Reading.foreign("recovery"));
    assertThat(Reading.record(foreign)).isEmpty();
  }
}
