package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.access.Rights;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.enforcement.Audience;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;

/** Lets callers hear of the charts that they reach. */
record CallerAudience(RequestRights rights) implements Audience {

  @Override
  public boolean mayRead(RequestDetails request, RecordKey patient) {
    return may(request, caller -> caller.reach().includes(patient.id()));
  }

  @Override
  public boolean sees(RequestDetails request, Resource record) {
    return may(request, caller -> caller.sees(record));
  }

  private boolean may(RequestDetails request, Predicate<Rights> right) {
    return rights.of(request).map(right::test).orElse(true);
  }
}
