package example.couplekap.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The consumers of this copy of the server, one for each channel. */
final class Consumers {

  private final Map<String, MessageConsumer<?>> byChannel = new ConcurrentHashMap<>();

  void add(MessageConsumer<?> consumer) {
    byChannel.put(consumer.getChannelName(), consumer);
  }

  void remove(MessageConsumer<?> consumer) {
    byChannel.remove(consumer.getChannelName(), consumer);
  }

  /**
   * The consumer of a channel.
   *
   * @throws IllegalStateException if this copy has none, or none yet
   */
  MessageConsumer<?> of(String channel) {
    MessageConsumer<?> consumer = byChannel.get(channel);
    if (consumer == null) {
      throw new IllegalStateException("Nobody consumes the channel " + channel);
    }
    return consumer;
  }
}
