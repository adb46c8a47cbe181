package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;

/**
 * Narrows every search that a request makes. It hangs on storage: conditional writes and the
 * entries of Bundles search too.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class SearchNarrowing {

  private final RequestRights rights;
  private final SearchBounds bounds;

  SearchNarrowing(RequestRights rights, SearchBounds bounds) {
    this.rights = rights;
    this.bounds = bounds;
  }

  /**
   * Adds the caller's limits to a search.
   *
   * @throws ForbiddenOperationException if one of its criteria looks into other records
   */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void narrow(
      RequestDetails request, SearchParameterMap search, ICachedSearchDetails details) {
    rights
        .of(request)
        .ifPresent(caller -> bounds.narrow(caller, details.getResourceType(), search));
  }
}
