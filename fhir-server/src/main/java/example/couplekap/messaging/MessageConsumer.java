package example.couplekap.messaging;

import ca.uhn.fhir.broker.api.IChannelConsumer;
import ca.uhn.fhir.broker.api.IMessageListener;
import ca.uhn.fhir.broker.api.IRetryAwareMessageListener;
import ca.uhn.fhir.rest.server.messaging.IMessage;
import ca.uhn.fhir.util.JsonUtil;

/**
 * Hands the messages of one channel to its listener.
 *
 * @param <T> what the messages carry
 */
final class MessageConsumer<T> implements IChannelConsumer<T> {

  private final String channel;
  private final Class<? extends IMessage<T>> type;
  private final IMessageListener<T> listener;
  private final Consumers consumers;
  private volatile boolean closed;

  MessageConsumer(
      String channel,
      Class<? extends IMessage<T>> type,
      IMessageListener<T> listener,
      Consumers consumers) {
    this.channel = channel;
    this.type = type;
    this.listener = listener;
    this.consumers = consumers;
  }

  /**
   * Has the listener work a message off; it fails as the listener does.
   *
   * @param text the message in JSON
   * @param failures how often that was tried in vain before
   */
  void handle(String text, int failures) {
    IRetryAwareMessageListener.handleMessage(
        listener, () -> failures, JsonUtil.deserialize(text, type));
  }

  @Override
  public String getChannelName() {
    return channel;
  }

  /** Does nothing: messages are handed out once the server is ready. */
  @Override
  public void start() {
    checkState();
  }

  @Override
  public void close() {
    closed = true;
    consumers.remove(this);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public Class<? extends IMessage<T>> getMessageType() {
    return type;
  }

  @Override
  public IMessageListener<T> getMessageListener() {
    return listener;
  }
}
