package example.couplekap.subscription;

import ca.uhn.fhir.broker.api.ChannelConsumerSettings;
import ca.uhn.fhir.broker.api.ChannelProducerSettings;
import ca.uhn.fhir.broker.api.IBrokerClient;
import ca.uhn.fhir.broker.api.IChannelProducer;
import ca.uhn.fhir.broker.api.IMessageListener;
import ca.uhn.fhir.jpa.subscription.channel.subscription.SubscriptionChannelRegistry;
import ca.uhn.fhir.jpa.subscription.match.registry.ActiveSubscription;
import ca.uhn.fhir.jpa.subscription.model.ResourceDeliveryJsonMessage;
import ca.uhn.fhir.jpa.subscription.model.ResourceDeliveryMessage;

/**
 * The one channel of all notifications. HAPI FHIR makes a channel for each Subscription, which a
 * copy of the server consumes only if it has heard of that Subscription; through this one any copy
 * delivers each notification.
 */
final class DeliveryChannel extends SubscriptionChannelRegistry {

  private static final String NAME = "subscription-delivery";

  private final IChannelProducer<ResourceDeliveryMessage> producer;

  /**
   * @param listener delivers
   */
  DeliveryChannel(IBrokerClient broker, IMessageListener<ResourceDeliveryMessage> listener) {
    producer =
        broker.getOrCreateProducer(
            NAME, ResourceDeliveryJsonMessage.class, new ChannelProducerSettings());
    broker
        .getOrCreateConsumer(
            NAME, ResourceDeliveryJsonMessage.class, listener, new ChannelConsumerSettings())
        .start();
  }

  /** Does nothing: the channel is there. */
  @Override
  public void add(ActiveSubscription subscription) {
    // There is no channel of its own to make.
  }

  /** Does nothing: the channel stays. */
  @Override
  public void remove(ActiveSubscription subscription) {
    // There is no channel of its own to close.
  }

  @Override
  public IChannelProducer<ResourceDeliveryMessage> getDeliveryChannelProducer(String channel) {
    return producer;
  }
}
