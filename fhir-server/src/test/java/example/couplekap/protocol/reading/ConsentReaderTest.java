package example.couplekap.protocol.reading;

import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Agreement;
import example.couplekap.protocol.course.AgreementType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Consents, and when one that was withdrawn ended. */
class ConsentReaderTest {

  private static Consent consent(ConsentState status, String type) {
    Consent consent = new Consent();
    consent.setId("Consent/c1");
    consent.setStatus(status);
    consent.addCategory(Reading.code("kap-consent-type", type));
    consent.setDateTimeElement(new DateTimeType("2026-05-01"));
    consent.getPatient().setReference("Patient/ann");
    return consent;
  }

  private static Agreement read(Consent consent) {
    return Reading.read(consent, Agreement.class);
  }

  @Test
  void isReadAsItWasGiven() {
    Consent consent = consent(ConsentState.ACTIVE, "ketamine");
    consent.getProvision().getPeriod().setStartElement(new DateTimeType("2026-05-02"));
    consent.getProvision().getPeriod().setEndElement(new DateTimeType("2026-06-01"));
    consent.getMeta().setLastUpdatedElement(new InstantType("2026-05-03T10:00:00Z"));

    Agreement agreement = read(consent);
    assertThat(agreement.type()).isEqualTo(AgreementType.KETAMINE);
    assertThat(agreement.given()).contains(moment("2026-05-01"));
    assertThat(agreement.from()).contains(moment("2026-05-02"));
    assertThat(agreement.until()).contains(moment("2026-06-01"));
    assertThat(agreement.ended()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // The end of its period, when it was last updated, when it ended.
    "2026-05-10, 2026-05-20T10:00:00Z, 2026-05-10",
    "2026-05-30, 2026-05-20T10:00:00Z, 2026-05-20 10:00",
    "2026-05-20, 2026-05-20T10:00:00Z, 2026-05-20",
    ", 2026-05-20T10:00:00Z, 2026-05-20 10:00",
    "2026-05-10, , 2026-05-10",
  })
  void aWithdrawnOneEndedWithItsPeriodOrWhenThatWasRecorded(
      String period, String updated, String ended) {
    Consent consent = consent(ConsentState.INACTIVE, "treatment");
    if (period != null) {
      consent.getProvision().getPeriod().setEndElement(new DateTimeType(period));
    }
    if (updated != null) {
      consent.getMeta().setLastUpdatedElement(new InstantType(updated));
    }

    assertThat(read(consent).until()).contains(moment(ended));
    assertThat(read(consent).ended()).isTrue();
  }

  @Test
  void aWithdrawnOneOfWhichNothingIsKnownHasEnded() {
    Agreement agreement = read(consent(ConsentState.INACTIVE, "treatment"));

    assertThat(agreement.until()).isEmpty();
    assertThat(agreement.ended()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = ConsentState.class,
      names = {"ACTIVE", "INACTIVE", "NULL"},
      mode = Mode.EXCLUDE)
  void whatWasNeverGivenIsNone(ConsentState status) {
    assertThat(Reading.record(consent(status, "treatment"))).isEmpty();
  }

  @Test
  void neitherIsAConsentToSomethingElse() {
    assertThat(Reading.record(consent(ConsentState.ACTIVE, "disclosure"))).isEmpty();
  }
}
