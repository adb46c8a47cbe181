package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Order;
import example.couplekap.protocol.course.RecordHeader;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;

/** Orders of ketamine. */
final class MedicationRequestReader extends RecordReader<MedicationRequest> {

  private final GuideTerms guide;

  MedicationRequestReader(GuideTerms guide) {
    super(MedicationRequest.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      MedicationRequest order, RecordHeader header, References references) {
    boolean ketamine =
        order.getMedication() instanceof CodeableConcept medication && guide.isKetamine(medication);
    return !ketamine || order.getStatus() == MedicationRequestStatus.ENTEREDINERROR
        ? Optional.empty()
        : Optional.of(
            new Order(
                header,
                references.key(order.getRequester()),
                references.key(order.getEncounter())));
  }
}
