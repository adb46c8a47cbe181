package example.couplekap.validation.enforcement;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import example.couplekap.validation.Finding;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;

/** A write that was refused for errors: 422, with an OperationOutcome that holds every finding. */
final class RefusedWrite extends UnprocessableEntityException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  RefusedWrite(List<Finding> findings, OperationOutcome outcome) {
    super("The write does not meet the guide", outcome);
    this.findings = List.copyOf(findings);
  }

  /** Errors and all other findings about the write. */
  List<Finding> findings() {
    return findings;
  }
}
