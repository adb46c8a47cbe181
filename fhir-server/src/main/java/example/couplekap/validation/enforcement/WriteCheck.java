package example.couplekap.validation.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.validation.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * A check of what a request writes that looks beyond single resources. It runs inside the write's
 * database transaction.
 */
public interface WriteCheck {

  /**
   * Prepares for writes that are about to happen, before any is stored. Called for a transaction
   * Bundle once, with all its resources.
   *
   * @param resources what will be stored, or deleted; references among them may not be resolved
   */
  void prepare(Stream<Resource> resources);

  /**
   * Checks what the request has changed, when all of it is stored and not yet committed.
   *
   * @return what is wrong, and worth saying; an error refuses the whole request
   */
  List<Finding> findings(RequestDetails request, List<Write> writes);
}
