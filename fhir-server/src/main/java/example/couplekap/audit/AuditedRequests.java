package example.couplekap.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;

/** Notes of each request what HAPI FHIR makes of it. */
@Interceptor(order = AuditedRequests.AFTER_OTHERS)
public final class AuditedRequests {

  /** What others take out of an answer is not shown. */
  static final int AFTER_OTHERS = 1000;

  AuditedRequests() {}

  /** Notes a request as soon as its address is read. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void arrived(ServletRequestDetails request) {
    RequestTrail.of(request).ifPresent(trail -> trail.arrived(request));
  }

  /** Notes the entries of a transaction or a batch. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void sent(RequestDetails request, IBaseBundle bundle) {
    RequestTrail.of(request).ifPresent(trail -> trail.sent((Bundle) bundle));
  }

  /** Notes what is about to be answered. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answered(RequestDetails request, ResponseDetails answer) {
    RequestTrail.of(request).ifPresent(trail -> trail.answered(answer.getResponseResource()));
  }
}
