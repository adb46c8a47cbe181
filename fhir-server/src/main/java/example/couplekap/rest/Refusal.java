package example.couplekap.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A refusal made before HAPI FHIR sees the request, in the shape FHIR gives every refusal. */
public final class Refusal {

  private Refusal() {}

  /**
   * Answers a request with one error.
   *
   * @param status the HTTP status
   * @param issueType a code of the FHIR value set issue-type
   * @param text one sentence that says what is wrong and what would be right
   */
  public static void write(HttpServletResponse response, int status, String issueType, String text)
      throws IOException {
    OperationOutcome outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(IssueType.fromCode(issueType))
        .getDetails()
        .setText(text);
    byte[] body =
        FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(outcome)
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(Constants.CT_FHIR_JSON_NEW + ";charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
