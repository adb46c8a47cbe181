package example.couplekap.messaging;

import ca.uhn.fhir.broker.api.ChannelConsumerSettings;
import ca.uhn.fhir.broker.api.ChannelProducerSettings;
import ca.uhn.fhir.broker.api.IBrokerClient;
import ca.uhn.fhir.broker.api.IChannelConsumer;
import ca.uhn.fhir.broker.api.IChannelNamer;
import ca.uhn.fhir.broker.api.IChannelProducer;
import ca.uhn.fhir.broker.api.IMessageListener;
import ca.uhn.fhir.rest.server.messaging.IMessage;

/**
 * HAPI FHIR's message broker over the database that all copies of the server share. A message sent
 * in a transaction is there if that transaction commits. Some copy works it off, and it goes only
 * when that has succeeded: a message is worked off at least once, and in no particular order.
 *
 * <p>The number of consumers that a channel asks for is not looked at: all channels share the
 * threads of {@link MessagingProperties}.
 */
final class DatabaseBroker implements IBrokerClient {

  private final MessageQueue queue;
  private final Consumers consumers;
  private final IChannelNamer names;

  DatabaseBroker(MessageQueue queue, Consumers consumers, IChannelNamer names) {
    this.queue = queue;
    this.consumers = consumers;
    this.names = names;
  }

  @Override
  public <T> IChannelConsumer<T> getOrCreateConsumer(
      String channel,
      Class<? extends IMessage<T>> type,
      IMessageListener<T> listener,
      ChannelConsumerSettings settings) {
    MessageConsumer<T> consumer =
        new MessageConsumer<>(names.getChannelName(channel, settings), type, listener, consumers);
    consumers.add(consumer);
    return consumer;
  }

  @Override
  public <T> IChannelProducer<T> getOrCreateProducer(
      String channel, Class<? extends IMessage<T>> type, ChannelProducerSettings settings) {
    return new MessageProducer<>(names.getChannelName(channel, settings), queue);
  }

  @Override
  public IChannelNamer getChannelNamer() {
    return names;
  }
}
