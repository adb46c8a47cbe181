package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.Referral;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Referrals to further resources. */
final class ServiceRequestReader extends RecordReader<ServiceRequest> {

  private static final Set<ServiceRequestStatus> NONE =
      EnumSet.of(ServiceRequestStatus.ENTEREDINERROR, ServiceRequestStatus.REVOKED);

  private final GuideTerms guide;

  ServiceRequestReader(GuideTerms guide) {
    super(ServiceRequest.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      ServiceRequest request, RecordHeader header, References references) {
    boolean referral =
        guide.codes(request.getCategory(), "kap-referral").findAny().isPresent()
            && !NONE.contains(request.getStatus());
    return referral ? Optional.of(new Referral(header)) : Optional.empty();
  }
}
