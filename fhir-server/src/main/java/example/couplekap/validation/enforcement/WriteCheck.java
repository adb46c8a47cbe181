package example.couplekap.validation.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.validation.Finding;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A check of what a request writes that looks beyond single resources. It runs inside the write's
 * database transaction.
 */
public interface WriteCheck {

  /**
   * Prepares for writes that are about to happen, before any is stored, and completes them where
   * that is the server's to do. Called for a transaction Bundle once, with all its resources.
   */
  void prepare(PendingWrites pending);

  /**
   * Carries over what an update that does not mention it must not lose.
   *
   * @param before what is stored
   * @param after what will be stored instead, and is completed
   */
  void carryOver(Resource before, Resource after);

  /**
   * Checks what the request has changed, when all of it is stored and not yet committed.
   *
   * @return what is wrong, and worth saying; an error refuses the whole request
   */
  List<Finding> findings(RequestDetails request, List<Write> writes);
}
