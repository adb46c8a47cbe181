package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.interceptor.consent.ConsentInterceptor;
import ca.uhn.fhir.rest.server.interceptor.consent.ConsentOutcome;
import ca.uhn.fhir.rest.server.interceptor.consent.IConsentContextServices;
import ca.uhn.fhir.rest.server.interceptor.consent.IConsentService;
import example.couplekap.access.DyadExtension;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The second wall: whatever storage is about to give out is withheld unless the caller may see it.
 * Searches are narrowed before they run, so that here it meets only what is included beside their
 * matches, and versions of records.
 */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class Withholding extends ConsentInterceptor {

  /**
   * Withholds by the rights of each request.
   *
   * @param dyad what joins the two charts of a couple
   */
  Withholding(RequestRights rights, DyadExtension dyad) {
    super(new Decision(rights, dyad));
  }

  /** Allows counts, which HAPI FHIR forbids: they count what the narrowed query found. */
  @Override
  public void interceptPreHandled(RequestDetails request) {
    // Nothing is decided before storage is asked.
  }

  /** Leaves the answer as it is: what is in it came through storage. */
  @Override
  public void interceptOutgoingResponse(RequestDetails request, ResponseDetails response) {
    // Totals stay too: the queries that they come from were narrowed.
  }

  /** Whether the caller may see one resource, and what of it. */
  private record Decision(RequestRights rights, DyadExtension dyad) implements IConsentService {

    /**
     * What the request itself writes is not withheld from HAPI FHIR: of a transaction it would
     * leave such a record stored without its references, its indexes and its content. {@link
     * Representations} keeps it out of the answer.
     */
    @Override
    public ConsentOutcome canSeeResource(
        RequestDetails request, IBaseResource resource, IConsentContextServices services) {
      boolean seen =
          WrittenResources.of(request).contains((Resource) resource)
              || rights.of(request).map(caller -> caller.sees((Resource) resource)).orElse(true);
      return seen ? ConsentOutcome.PROCEED : ConsentOutcome.REJECT;
    }

    /** Takes the key that joins two charts out of what the couple themselves are shown. */
    @Override
    public ConsentOutcome willSeeResource(
        RequestDetails request, IBaseResource resource, IConsentContextServices services) {
      boolean staff = rights.of(request).map(caller -> caller.caller().isStaff()).orElse(true);
      if (!staff) {
        dyad.removeFrom((Resource) resource);
      }
      return ConsentOutcome.PROCEED;
    }
  }
}
