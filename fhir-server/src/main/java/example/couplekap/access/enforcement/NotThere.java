package example.couplekap.access.enforcement;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The one answer for what does not exist, was deleted, or is not the caller's to see. */
final class NotThere {

  /** The status that it has in a batch. */
  static final String STATUS = "404 Not Found";

  private NotThere() {}

  static ResourceNotFoundException of(String type, String id) {
    return new ResourceNotFoundException("Resource %s/%s is not known".formatted(type, id));
  }

  /** The same in a batch, where the request beside it says of what. */
  static OperationOutcome outcome() {
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(IssueType.NOTFOUND)
        .setDiagnostics("This resource is not known");
    return outcome;
  }
}
