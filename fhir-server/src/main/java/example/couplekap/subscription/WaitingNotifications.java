package example.couplekap.subscription;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.subscription.model.CanonicalSubscription;
import ca.uhn.fhir.jpa.subscription.model.ResourceDeliveryMessage;

/** Keeps records out of the queue: a notification waits as the ids of what it is about. */
@Interceptor
public final class WaitingNotifications {

  /** Takes the record out of a notification; that of a topic holds none. */
  @Hook(Pointcut.SUBSCRIPTION_RESOURCE_MATCHED)
  public void strip(CanonicalSubscription subscription, ResourceDeliveryMessage notification) {
    if (!subscription.isTopicSubscription()) {
      notification.setPayloadToNull();
    }
  }
}
