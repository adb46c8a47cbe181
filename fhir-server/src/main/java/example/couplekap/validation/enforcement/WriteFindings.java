package example.couplekap.validation.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import example.couplekap.validation.Finding;
import example.couplekap.validation.TextFormat;
import example.couplekap.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * Brings findings to the client: warnings and information with an accepted write, where the client
 * asks for an OperationOutcome; line and column with a refused one, where its body is the resource.
 */
@Interceptor
public final class WriteFindings {

  private static final String ACCEPTED = WriteFindings.class.getName() + ".accepted";
  private static final String WANTED = "return=OperationOutcome";

  private final Validation validation;

  WriteFindings(Validation validation) {
    this.validation = validation;
  }

  /** Keeps the findings of an accepted write until the request is answered. */
  @SuppressWarnings("unchecked")
  static void remember(RequestDetails request, List<Finding> findings) {
    if (request != null && !findings.isEmpty()) {
      ((List<Finding>)
              request.getUserData().computeIfAbsent(ACCEPTED, key -> new ArrayList<Finding>()))
          .addAll(findings);
    }
  }

  /** Adds the findings to the answer. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  @SuppressWarnings("unchecked")
  public void answer(RequestDetails request, IBaseResource response) {
    List<Finding> findings = (List<Finding>) request.getUserData().get(ACCEPTED);
    if (findings == null || !isWanted(request)) {
      return;
    }
    if (response instanceof OperationOutcome outcome) {
      findings.forEach(finding -> outcome.addIssue(validation.outcomes().issue(finding)));
    } else if (response instanceof Bundle bundle) {
      answer(bundle, findings);
    }
  }

  private void answer(Bundle bundle, List<Finding> findings) {
    List<BundleEntryComponent> entries = bundle.getEntry();
    boolean transaction = bundle.getType() == BundleType.TRANSACTIONRESPONSE;
    for (int i = 0; i < entries.size(); i++) {
      String place = "Bundle.entry[%d].resource".formatted(i);
      boolean first = transaction && i == 0;
      List<Finding> ofEntry =
          findings.stream()
              .filter(
                  finding ->
                      finding.expression().startsWith(place) || (first && isElsewhere(finding)))
              .toList();
      if (!ofEntry.isEmpty()) {
        entries.get(i).getResponse().setOutcome(validation.outcomes().of(ofEntry));
      }
    }
  }

  /** What concerns no entry, but what was stored before, is told with the first one. */
  private static boolean isElsewhere(Finding finding) {
    return !finding.expression().startsWith("Bundle.entry[");
  }

  private static boolean isWanted(RequestDetails request) {
    return request.getHeaders(Constants.HEADER_PREFER).stream()
        .anyMatch(preference -> preference.contains(WANTED));
  }

  /** Adds line and column to the refusal of a POST or PUT. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException locate(RequestDetails request, Throwable failure) {
    if (failure instanceof RefusedWrite refused && hasResourceAsBody(request)) {
      Optional<TextFormat> format = format(request);
      if (format.isPresent()) {
        List<Finding> located =
            validation
                .judge()
                .locate(refused.findings(), request.loadRequestContents(), format.get());
        return new RefusedWrite(located, validation.outcomes().of(located));
      }
    }
    return failure instanceof BaseServerResponseException known ? known : null;
  }

  private static boolean hasResourceAsBody(RequestDetails request) {
    RequestTypeEnum method = request.getRequestType();
    return method == RequestTypeEnum.POST || method == RequestTypeEnum.PUT;
  }

  private static Optional<TextFormat> format(RequestDetails request) {
    String contentType = String.valueOf(request.getHeader(Constants.HEADER_CONTENT_TYPE));
    if (contentType.contains("json")) {
      return Optional.of(TextFormat.JSON);
    }
    return contentType.contains("xml") ? Optional.of(TextFormat.XML) : Optional.empty();
  }
}
