package example.couplekap.access.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Subscription;

/** Notes who made a Subscription, in the transaction that stores it. */
@Interceptor(order = Doors.BEFORE_OTHERS)
public final class SubscriberNotes {

  private final RequestRights rights;
  private final Subscribers subscribers;

  SubscriberNotes(RequestRights rights, Subscribers subscribers) {
    this.rights = rights;
    this.subscribers = subscribers;
  }

  /** Notes a new one. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(RequestDetails request, IBaseResource resource) {
    note(request, resource);
  }

  /**
   * Notes that its program has shown its token again. What the server changes itself is no such.
   */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(RequestDetails request, IBaseResource before, IBaseResource after) {
    note(request, after);
  }

  private void note(RequestDetails request, IBaseResource resource) {
    if (resource instanceof Subscription) {
      rights
          .of(request)
          .ifPresent(
              caller -> subscribers.note(resource.getIdElement().getIdPart(), caller.caller()));
    }
  }
}
