package example.couplekap.audit;

import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.http.HttpServletResponse;

/** What was asked cannot be recorded, so it is not done. */
final class AuditUnavailable extends UnclassifiedServerFailureException {

  /** What the client is told. */
  static final String TEXT =
      "This request cannot be recorded in the audit trail, so it is refused and nothing was changed; try again later.";

  private static final long serialVersionUID = 1L;

  AuditUnavailable() {
    super(HttpServletResponse.SC_SERVICE_UNAVAILABLE, TEXT);
  }
}
