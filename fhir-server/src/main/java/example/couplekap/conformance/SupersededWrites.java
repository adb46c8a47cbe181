package example.couplekap.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.http.HttpServletResponse;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Refuses every write, through whichever door, while another version of the guide is installed than
 * the one by which this copy of the server would judge it.
 */
@Interceptor
public final class SupersededWrites {

  private static final String SECONDS_TO_ANOTHER_COPY = "2";

  private final GuideWatch watch;

  SupersededWrites(GuideWatch watch) {
    this.watch = watch;
  }

  /**
   * Judges whether anything may be stored by this copy.
   *
   * @throws UnclassifiedServerFailureException with 503 if not
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    requireCurrent();
  }

  /**
   * Judges whether anything may be changed by this copy.
   *
   * @throws UnclassifiedServerFailureException with 503 if not
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    requireCurrent();
  }

  /**
   * Judges whether anything may be deleted by this copy.
   *
   * @throws UnclassifiedServerFailureException with 503 if not
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    requireCurrent();
  }

  private void requireCurrent() {
    if (watch.isSuperseded()) {
      UnclassifiedServerFailureException refusal =
          new UnclassifiedServerFailureException(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              "Another version of the guide is installed than the one by which this copy of the server judges, so nothing was stored; send the request again, to a copy of that version.");
      refusal.addResponseHeader(Constants.HEADER_RETRY_AFTER, SECONDS_TO_ANOTHER_COPY);
      throw refusal;
    }
  }
}
