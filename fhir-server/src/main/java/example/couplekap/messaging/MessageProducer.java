package example.couplekap.messaging;

import ca.uhn.fhir.broker.api.IChannelProducer;
import ca.uhn.fhir.broker.api.ISendResult;
import ca.uhn.fhir.model.api.IModelJson;
import ca.uhn.fhir.rest.server.messaging.IMessage;
import ca.uhn.fhir.util.JsonUtil;
import org.springframework.messaging.MessageDeliveryException;

/**
 * Sends messages to one channel, in the transaction of the sender if there is one.
 *
 * @param <T> what the messages carry
 */
record MessageProducer<T>(String channel, MessageQueue queue) implements IChannelProducer<T> {

  @Override
  public String getChannelName() {
    return channel;
  }

  /**
   * Stores a message.
   *
   * @throws MessageDeliveryException if it cannot be stored; of all failures HAPI FHIR takes only
   *     this one for a reason to keep what the message was made from
   */
  @Override
  public ISendResult send(IMessage<T> message) {
    String text = JsonUtil.serializeWithSensitiveData((IModelJson) message);
    try {
      queue.add(new StoredMessage(channel, text));
    } catch (RuntimeException failure) {
      throw new MessageDeliveryException(null, "The message could not be stored", failure);
    }
    return () -> true;
  }
}
