package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import com.google.common.hash.Hashing;
import example.couplekap.access.Caller;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Binds the pages of a search to the caller who searched. The id in a paging link ends with a
 * digest of itself and the caller, so that any copy of the server can tell whose it is.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class SavedSearches {

  /** HAPI FHIR keeps ids of 48 characters at most. */
  private static final int RANDOM = 32;

  private static final int DIGEST = 16;

  private final RequestRights rights;

  SavedSearches(RequestRights rights) {
    this.rights = rights;
  }

  /** Names a search for its caller. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void bind(RequestDetails request, ICachedSearchDetails search) {
    rights
        .of(request)
        .ifPresent(
            caller -> {
              String random = UUID.randomUUID().toString().replace("-", "");
              search.setUuid(random + digest(random, caller.caller()));
            });
  }

  /**
   * Opens a page for whoever searched.
   *
   * @throws ResourceGoneException for anybody else, as if there were no such search
   */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void open(RequestDetails request, RestOperationTypeEnum interaction) {
    if (interaction == RestOperationTypeEnum.GET_PAGE) {
      rights
          .of(request)
          .ifPresent(
              caller -> {
                String id = request.getParameters().get(Constants.PARAM_PAGINGACTION)[0];
                if (!isOf(caller.caller(), id)) {
                  throw new ResourceGoneException(
                      "There are no more pages of this search; search again.");
                }
              });
    }
  }

  private static boolean isOf(Caller caller, String id) {
    return id.length() == RANDOM + DIGEST
        && id.substring(RANDOM).equals(digest(id.substring(0, RANDOM), caller));
  }

  private static String digest(String random, Caller caller) {
    return Hashing.sha256()
        .hashString(random + " " + caller.subject() + " " + caller.client(), StandardCharsets.UTF_8)
        .toString()
        .substring(0, DIGEST);
  }
}
