package example.couplekap.subscription;

import ca.uhn.fhir.broker.api.IMessageListener;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.subscription.model.ResourceDeliveryMessage;
import ca.uhn.fhir.rest.server.messaging.BaseResourceMessage.OperationTypeEnum;
import ca.uhn.fhir.rest.server.messaging.IMessage;
import example.couplekap.access.Caller;
import example.couplekap.audit.NotificationTrail;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Delivers notifications. What is sent is decided at that moment: whether the Subscription stands,
 * what the record says now, whether the subscriber may see it, and whether the receiver may still
 * be notified. HAPI FHIR's own delivery sends what was matched, and takes a notification without
 * content for delivered whatever the receiver answers.
 */
final class NotificationListener implements IMessageListener<ResourceDeliveryMessage> {

  private static final Logger LOG = LoggerFactory.getLogger(NotificationListener.class);

  private final FhirContext context;
  private final StoredSubscriptions stored;
  private final SubscriberRights rights;
  private final NotificationRequests requests;
  private final RestHook hook;
  private final ObjectProvider<NotificationTrail> trail;

  /**
   * @param trail where it is recorded who was told what; an open server has none
   */
  NotificationListener(
      FhirContext context,
      StoredSubscriptions stored,
      SubscriberRights rights,
      NotificationRequests requests,
      RestHook hook,
      ObjectProvider<NotificationTrail> trail) {
    this.context = context;
    this.stored = stored;
    this.rights = rights;
    this.requests = requests;
    this.hook = hook;
    this.trail = trail;
  }

  @Override
  public Class<ResourceDeliveryMessage> getPayloadType() {
    return ResourceDeliveryMessage.class;
  }

  /**
   * Delivers one notification, or drops it if it is not due any more, or not for this subscriber.
   *
   * @throws NotDelivered if the receiver does not take it, or may not be notified
   */
  @Override
  public void handleMessage(IMessage<ResourceDeliveryMessage> message) {
    ResourceDeliveryMessage due = message.getPayload();
    if (due.getOperationType() == OperationTypeEnum.DELETE) {
      return;
    }
    IdType id = new IdType(due.getSubscriptionId(context)).toUnqualifiedVersionless();
    Optional<TopicEvent> event =
        due.getSubscription().isTopicSubscription()
            ? Optional.of(TopicEvent.of((Bundle) due.getPayload(context)))
            : Optional.empty();
    Optional<Subscription> subscription = stored.standing(id);
    Optional<Resource> record =
        stored.current(new IdType(event.map(TopicEvent::focus).orElse(due.getPayloadId())));
    if (subscription.isEmpty() || record.isEmpty()) {
      LOG.info("A notification of {} is not due any more", id.getValue());
      return;
    }
    Optional<Caller> program = rights.entitled(id.getIdPart(), record.get());
    if (program.isEmpty() && !rights.isOpen(id.getIdPart())) {
      LOG.info("A notification of {} is withheld from its subscriber", id.getValue());
      return;
    }
    Notification notification =
        event
            .map(
                told ->
                    requests.ofEvent(subscription.get(), told, due.getPayloadId(), record.get()))
            .orElseGet(() -> requests.ofRecord(subscription.get(), record.get()));
    send(subscription.get(), notification);
    // Should this fail, the notification is sent and recorded again.
    program.ifPresent(
        told ->
            trail.ifAvailable(
                each ->
                    each.told(
                        told, record.get(), notification.address().getHost(), id.getValue())));
  }

  private void send(Subscription subscription, Notification notification) {
    hook.send(
        notification,
        subscription.getChannel().getHeader().stream().map(StringType::getValue).toList());
  }
}
