package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.Referral;
import example.couplekap.protocol.course.SessionRequest;
import example.couplekap.protocol.course.SessionType;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Requests for planned sessions, and referrals to further resources. */
final class ServiceRequestReader extends RecordReader<ServiceRequest> {

  private final GuideTerms guide;

  ServiceRequestReader(GuideTerms guide) {
    super(ServiceRequest.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(
      ServiceRequest request, RecordHeader header, References references) {
    if (request.getStatus() == ServiceRequestStatus.ENTEREDINERROR) {
      return Optional.empty();
    }
    boolean standing = request.getStatus() != ServiceRequestStatus.REVOKED;
    Optional<SessionType> session =
        guide.codes(request.getCode(), "kap-session-type").findFirst().flatMap(SessionType::of);
    if (session.isPresent()) {
      return Optional.of(
          new SessionRequest(
              header,
              session.get(),
              references.keys(request.getBasedOn().stream()).collect(Collectors.toSet()),
              standing));
    }
    boolean referral = guide.codes(request.getCategory(), "kap-referral").findAny().isPresent();
    return referral && standing ? Optional.of(new Referral(header)) : Optional.empty();
  }
}
