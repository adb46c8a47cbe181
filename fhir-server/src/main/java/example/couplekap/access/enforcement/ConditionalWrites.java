package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.PreVerifyConditionalMatchCriteriaRequest;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import example.couplekap.access.Permission;
import example.couplekap.access.RecordKind;
import example.couplekap.access.Rights;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Has the condition of a write name whose records it is about. HAPI FHIR keeps each condition by
 * which a record was made and refuses the same one a second time, in whosever chart the first was:
 * without its bounds that refusal would tell of records that the caller cannot see.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class ConditionalWrites {

  private final RequestRights rights;

  ConditionalWrites(RequestRights rights) {
    this.rights = rights;
  }

  /**
   * Completes the condition of one write.
   *
   * @throws ForbiddenOperationException if the caller may not make such a condition
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void complete(RequestDetails request) {
    String type = request.getResourceName();
    String header = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
    if (request.getRequestType() == RequestTypeEnum.POST && header != null && type != null) {
      bounds(request, type)
          .ifPresent(
              own -> request.setHeaders(Constants.HEADER_IF_NONE_EXIST, List.of(header + own)));
    }
    String url = request.getCompleteUrl();
    if (request.getRequestType() == RequestTypeEnum.PUT
        && request.getId() == null
        && url.contains("?")) {
      bounds(request, type).ifPresent(own -> request.setCompleteUrl(url + own));
    }
  }

  /**
   * Completes the conditions of a transaction.
   *
   * @throws ForbiddenOperationException if the caller may not make one of them
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void complete(RequestDetails request, IBaseBundle bundle) {
    for (BundleEntryComponent entry : ((Bundle) bundle).getEntry()) {
      BundleEntryRequestComponent asked = entry.getRequest();
      if (asked.hasIfNoneExist() && entry.hasResource()) {
        bounds(request, entry.getResource().fhirType())
            .ifPresent(own -> asked.setIfNoneExist(asked.getIfNoneExist() + own));
      } else if (asked.getMethod() == HTTPVerb.PUT
          && asked.getUrl().contains("?")
          && entry.hasResource()) {
        bounds(request, entry.getResource().fhirType())
            .ifPresent(own -> asked.setUrl(asked.getUrl() + own));
      }
    }
  }

  /**
   * Has HAPI FHIR compare the record that is stored with the caller's own condition. Whether it is
   * within the caller's bounds is judged by {@link WriteRights}, which says so.
   */
  @Hook(Pointcut.STORAGE_PREVERIFY_CONDITIONAL_MATCH_CRITERIA)
  public void verify(RequestDetails request, PreVerifyConditionalMatchCriteriaRequest write) {
    String condition = write.getConditionalUrl();
    bounds(request, ((Resource) write.getResource()).fhirType())
        .filter(condition::endsWith)
        .map(own -> condition.substring(0, condition.length() - own.length()))
        .ifPresent(write::setConditionalUrl);
  }

  /** What to add to a condition; nothing where records of the type are in no chart. */
  private Optional<String> bounds(RequestDetails request, String type) {
    return rights.of(request).flatMap(caller -> bounds(caller, type));
  }

  private static Optional<String> bounds(Rights caller, String type) {
    if (RecordKind.of(type) == RecordKind.SUBSCRIPTION) {
      throw new ForbiddenOperationException(
          "Subscriptions are not written by a condition: create them, and change them by their id.");
    }
    if (!caller.may(Permission.SEARCH, type)) {
      // HAPI FHIR would find nothing for this caller, and store a second record.
      throw new ForbiddenOperationException(
          "A condition searches, and the scopes of this token do not let it search for %s: create without a condition, or change by id."
              .formatted(type));
    }
    return caller
        .bounds(type)
        .map(
            criterion ->
                "&%s%s=%s"
                    .formatted(
                        criterion.parameter(),
                        criterion.chain().isEmpty() ? "" : "." + criterion.chain(),
                        only(criterion.values())));
  }

  private static String only(List<String> values) {
    if (values.size() > 1) {
      throw new ForbiddenOperationException(
          "Whoever treats several patients writes to one chart at a time by a condition: launch the app for one, or leave the condition out.");
    }
    return values.get(0);
  }
}
