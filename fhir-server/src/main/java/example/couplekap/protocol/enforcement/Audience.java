package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.protocol.course.RecordKey;
import org.hl7.fhir.r4.model.Resource;

/** What a caller may hear of a course (privacy rules P5 to P8). */
public interface Audience {

  /** Without an identity provider the server trusts whoever reaches its loopback address. */
  Audience OF_EVERYTHING =
      new Audience() {
        @Override
        public boolean mayRead(RequestDetails request, RecordKey patient) {
          return true;
        }

        @Override
        public boolean sees(RequestDetails request, Resource record) {
          return true;
        }
      };

  /** Whether the caller treats, and may read the chart of, a patient. */
  boolean mayRead(RequestDetails request, RecordKey patient);

  /** Whether the caller may see a record. */
  boolean sees(RequestDetails request, Resource record);
}
