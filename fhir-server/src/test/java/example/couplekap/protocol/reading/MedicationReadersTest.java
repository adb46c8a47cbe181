package example.couplekap.protocol.reading;

import static example.couplekap.protocol.TestRecord.key;
import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Order;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.Role;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ketamine, ordered and given. */
class MedicationReadersTest {

  private final MedicationAdministration administration = given();
  private final MedicationRequest request = ordered();

  private static MedicationAdministration given() {
    MedicationAdministration given = new MedicationAdministration();
    given.setId("MedicationAdministration/d1");
    given.setStatus(MedicationAdministrationStatus.COMPLETED);
    given.setMedication(Reading.ketamine());
    return given;
  }

  private static MedicationRequest ordered() {
    MedicationRequest ordered = new MedicationRequest();
    ordered.setId("MedicationRequest/r1");
    ordered.setStatus(MedicationRequestStatus.ACTIVE);
    ordered.setMedication(Reading.ketamine());
    return ordered;
  }

  private Dose dose() {
    return Reading.read(administration, Dose.class);
  }

  @Test
  void aBareDoseSaysNothingMore() {
    assertThat(dose().status()).isEqualTo(MedicationAdministrationStatus.COMPLETED);
    assertThat(dose().context()).isEmpty();
    assertThat(dose().start()).isEmpty();
    assertThat(dose().performers()).isEmpty();
    assertThat(dose().milligramsPerKilogram()).isEmpty();
    assertThat(dose().kilograms()).isEmpty();
    assertThat(dose().intramuscular()).isEmpty();
  }

  @Test
  void whatItSaysIsRead() {
    administration.setContext(new Reference("Encounter/m1"));
    administration.setEffective(
        new Period().setStartElement(new DateTimeType("2026-05-04T10:15:00Z")));
    administration.addPerformer().getActor().setReference("Practitioner/p");
    administration
        .getPerformerFirstRep()
        .setFunction(Reading.code("kap-participant-role", "prescriber"));
    administration.addExtension(
        Reading.extension("kap-dose-per-weight", new StringType("no quantity")));
    administration.addExtension(Reading.extension("kap-dose-per-weight", new Quantity()));
    administration.addExtension(Reading.extension("kap-dose-per-weight", new Quantity(0.75)));
    administration.addExtension(Reading.extension("kap-dosing-weight", new Quantity(80)));

    assertThat(dose().context()).contains(key("Encounter/m1"));
    assertThat(dose().start()).contains(moment("2026-05-04 10:15"));
    assertThat(dose().performers())
        .containsExactly(
            new Participant(
                Optional.of(key("Practitioner/p")),
                Set.of(Role.PRESCRIBER),
                Optional.empty(),
                false));
    assertThat(dose().milligramsPerKilogram()).contains(new BigDecimal("0.75"));
    assertThat(dose().kilograms()).contains(new BigDecimal("80"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://snomed.info/sct, 78421000, true",
    "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration, IM, true",
    "http://snomed.info/sct, 47625008, false",
    "http://example.org/routes, IM, false",
  })
  void theRouteIsIntoTheMuscleOrElsewhere(String system, String code, boolean muscle) {
    administration
        .getDosage()
        .setRoute(new CodeableConcept(new Coding().setSystem(system).setCode(code)));

    assertThat(dose().intramuscular()).contains(muscle);
  }

  @Test
  void aRouteInWordsIsNotKnown() {
    administration.getDosage().setRoute(new CodeableConcept().setText("into the muscle"));

    assertThat(dose().intramuscular()).isEmpty();
  }

  @Test
  void onlyKetamineIsADose() {
    administration.setMedication(Reading.foreign(ketamineCode()));
    assertThat(Reading.record(administration)).isEmpty();

    administration.setMedication(
        new CodeableConcept(Reading.ketamine().getCodingFirstRep().copy().setCode("0")));
    assertThat(Reading.record(administration)).isEmpty();

    administration.setMedication(new Reference("Medication/1"));
    assertThat(Reading.record(administration)).isEmpty();
  }

  private static String ketamineCode() {
    return Reading.ketamine().getCodingFirstRep().getCode();
  }

  @Test
  void aDoseEnteredInErrorIsNoneAndOneWithoutAStatusIsNotKnownToBeGiven() {
    administration.setStatus(null);
    assertThat(dose().isGiven()).isFalse();

    administration.setStatus(MedicationAdministrationStatus.ENTEREDINERROR);
    assertThat(Reading.record(administration)).isEmpty();
  }

  @Test
  void anOrderNamesPrescriberAndSession() {
    request.getRequester().setReference("Practitioner/p");
    request.getEncounter().setReference("Encounter/m1");

    Order order = Reading.read(request, Order.class);
    assertThat(order.requester()).contains(key("Practitioner/p"));
    assertThat(order.encounter()).contains(key("Encounter/m1"));
  }

  @Test
  void anOrderOfSomethingElseOrInErrorIsNone() {
    request.setStatus(MedicationRequestStatus.ENTEREDINERROR);
    assertThat(Reading.record(request)).isEmpty();

    request.setStatus(MedicationRequestStatus.ACTIVE);
    request.setMedication(Reading.foreign("aspirin"));
    assertThat(Reading.record(request)).isEmpty();
  }
}
