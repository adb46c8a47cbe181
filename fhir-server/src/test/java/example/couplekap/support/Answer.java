package example.couplekap.support;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpHeaders;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param headers the response's headers
 * @param body the response's body as text
 */
public record Answer(int status, HttpHeaders headers, String body) {

  /** A header's first value, or the empty string. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The body as a resource of the expected type. */
  public <T extends IBaseResource> T resource(Class<T> type) {
    FhirContext context = FhirContext.forR4Cached();
    return body.stripLeading().startsWith("<")
        ? context.newXmlParser().parseResource(type, body)
        : context.newJsonParser().parseResource(type, body);
  }

  /** The body as an OperationOutcome. */
  public OperationOutcome outcome() {
    return resource(OperationOutcome.class);
  }

  /** The body as a Bundle. */
  public Bundle bundle() {
    return resource(Bundle.class);
  }

  /** The first error of the OperationOutcome in the body. */
  public OperationOutcomeIssueComponent error() {
    return outcome().getIssue().stream()
        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No error in " + this));
  }

  /** The id in the Location header of a created resource. */
  public String id() {
    return new IdType(header("Location")).getIdPart();
  }
}
