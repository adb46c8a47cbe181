package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Dose;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.Role;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationPerformerComponent;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Quantity;

/** Administrations of ketamine are doses. */
final class MedicationAdministrationReader extends RecordReader<MedicationAdministration> {

  private static final String SNOMED_CT = "http://snomed.info/sct";
  private static final String INTRAMUSCULAR = "78421000";
  private static final String HL7_ROUTES =
      "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration";
  private static final String HL7_INTRAMUSCULAR = "IM";

  private final GuideTerms guide;

  MedicationAdministrationReader(GuideTerms guide) {
    super(MedicationAdministration.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      MedicationAdministration dose, RecordHeader header, References references) {
    boolean ketamine =
        dose.getMedication() instanceof CodeableConcept medication && guide.isKetamine(medication);
    if (!ketamine || dose.getStatus() == MedicationAdministrationStatus.ENTEREDINERROR) {
      return Optional.empty();
    }
    return Optional.of(
        new Dose(
            header,
            Optional.ofNullable(dose.getStatus()).orElse(MedicationAdministrationStatus.UNKNOWN),
            references.key(dose.getContext()),
            Moments.start(dose.getEffective()),
            dose.getPerformer().stream()
                .map(performer -> performer(performer, references))
                .toList(),
            quantity(dose, "kap-dose-per-weight"),
            quantity(dose, "kap-dosing-weight"),
            intramuscular(dose)));
  }

  private Participant performer(
      MedicationAdministrationPerformerComponent performer, References references) {
    return new Participant(
        references.key(performer.getActor()),
        guide
            .codes(performer.getFunction(), "kap-participant-role")
            .flatMap(code -> Role.of(code).stream())
            .collect(Collectors.toSet()),
        Optional.empty(),
        false);
  }

  private Optional<BigDecimal> quantity(MedicationAdministration dose, String extension) {
    return guide
        .values(dose, extension)
        .filter(Quantity.class::isInstance)
        .map(value -> ((Quantity) value).getValue())
        .filter(value -> value != null)
        .findFirst();
  }

  private static Optional<Boolean> intramuscular(MedicationAdministration dose) {
    return Optional.of(dose.getDosage().getRoute())
        .filter(CodeableConcept::hasCoding)
        .map(
            route ->
                route.hasCoding(SNOMED_CT, INTRAMUSCULAR)
                    || route.hasCoding(HL7_ROUTES, HL7_INTRAMUSCULAR));
  }
}
