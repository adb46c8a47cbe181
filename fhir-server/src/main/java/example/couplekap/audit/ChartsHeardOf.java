package example.couplekap.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.enforcement.Audience;
import org.hl7.fhir.r4.model.Resource;

/**
 * Notes of which charts an operation on a course tells its caller: findings rest on records that
 * are not shown themselves.
 *
 * @param audience what the caller may hear
 */
record ChartsHeardOf(Audience audience) implements Audience {

  @Override
  public boolean mayRead(RequestDetails request, RecordKey patient) {
    boolean heard = audience.mayRead(request, patient);
    if (heard) {
      RequestTrail.of(request).ifPresent(trail -> trail.heardOf(patient.id(), named(request)));
    }
    return heard;
  }

  /** The id of the plan whose course the caller asks about; in a batch there may be several. */
  private static String named(RequestDetails request) {
    return request.getId() == null ? "" : request.getId().getIdPart();
  }

  @Override
  public boolean sees(RequestDetails request, Resource record) {
    return audience.sees(request, record);
  }
}
