package example.couplekap.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.broker.api.ChannelConsumerSettings;
import ca.uhn.fhir.broker.api.ChannelProducerSettings;
import ca.uhn.fhir.broker.api.IBrokerClient;
import ca.uhn.fhir.broker.api.IChannelConsumer;
import ca.uhn.fhir.broker.api.IChannelProducer;
import ca.uhn.fhir.broker.api.IMessageListener;
import ca.uhn.fhir.jpa.subscription.model.ResourceModifiedJsonMessage;
import ca.uhn.fhir.jpa.subscription.model.ResourceModifiedMessage;
import ca.uhn.fhir.rest.server.messaging.IMessage;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** HAPI FHIR's messages, sent and worked off by two copies of the server over one database. */
class DatabaseBrokerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MANY = 200;
  private static final int ATTEMPTS = 3;

  private static SecondCopy first;
  private static SecondCopy second;

  private final String channel = "test-" + UUID.randomUUID();
  private final List<IChannelConsumer<?>> consumers = new ArrayList<>();
  private final Collection<String> handled = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void start() {
    first =
        ServerUnderTest.startWithOwnDatabase(
            "broker", "--kap.messaging.attempts=" + ATTEMPTS, "--kap.messaging.longest-pause=1s");
    second =
        first.startAnother(
            "--kap.messaging.attempts=" + ATTEMPTS, "--kap.messaging.longest-pause=1s");
  }

  @AfterAll
  static void stop() {
    second.close();
    first.close();
  }

  @AfterEach
  void close() {
    consumers.forEach(IChannelConsumer::close);
  }

  @Test
  void workOffEachMessageOnce() {
    Collection<String> bySecond = new ConcurrentLinkedQueue<>();
    consume(first, text -> handle(text, handled, bySecond));
    consume(second, text -> handle(text, bySecond, handled));
    List<String> sent = IntStream.range(0, MANY).mapToObj(String::valueOf).toList();

    sent.forEach(text -> producer(first).send(message(text)));

    await().atMost(PATIENCE).until(() -> handled.size() + bySecond.size() >= MANY);
    await().atMost(PATIENCE).until(() -> left() == 0);
    assertThat(Stream.concat(handled.stream(), bySecond.stream()))
        .containsExactlyInAnyOrderElementsOf(sent);
    assertThat(handled).isNotEmpty();
    assertThat(bySecond).isNotEmpty();
  }

  /** Waits until the other copy has begun too: a quick one might do it all alone. */
  private static void handle(String text, Collection<String> own, Collection<String> others) {
    own.add(text);
    if (others.isEmpty()) {
      await().atMost(PATIENCE).until(() -> !others.isEmpty());
    }
  }

  @Test
  void workOffNothingOfATransactionThatFails() {
    TransactionTemplate transaction =
        new TransactionTemplate(first.part(PlatformTransactionManager.class));
    consume(first, handled::add);

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      producer(first).send(message("of a failure"));
                      throw new IllegalStateException("a failure");
                    }))
        .isInstanceOf(IllegalStateException.class);
    transaction.executeWithoutResult(status -> producer(first).send(message("of a success")));

    await().atMost(PATIENCE).until(() -> !handled.isEmpty());
    assertThat(left()).isZero();
    assertThat(handled).containsExactly("of a success");
  }

  @Test
  void tryAgainWhatFailsWhileOthersGoOn() {
    Collection<String> tried = new ConcurrentLinkedQueue<>();
    Consumer<String> failingTwice =
        text -> {
          tried.add(text);
          if (text.equals("hard") && tried.stream().filter(text::equals).count() < ATTEMPTS) {
            throw new IllegalStateException(text);
          }
          handled.add(text);
        };
    consume(first, failingTwice);
    consume(second, failingTwice);

    producer(first).send(message("hard"));
    producer(first).send(message("easy"));

    await().atMost(PATIENCE).until(() -> handled.size() == 2);
    assertThat(handled).containsExactly("easy", "hard");
    assertThat(laidAside()).isZero();
  }

  @Test
  void layAsideWhatFailsAgainAndAgainUntilAnOperatorPutsItBack() {
    Consumer<String> failing =
        text -> {
          throw new IllegalStateException(text);
        };
    consume(first, failing);
    consume(second, failing);

    producer(first).send(message("poison"));

    await().atMost(PATIENCE).until(() -> laidAside() == 1);
    assertThat(first.part(MessageTable.class).laidAside()).isPositive();
    consumers.forEach(IChannelConsumer::close);
    consume(first, handled::add);
    consume(second, handled::add);
    database()
        .update(
            "update kap_message set task_name = 'message', execution_time = now() where task_name = 'laid-aside'");
    await().atMost(PATIENCE).until(() -> handled.contains("poison"));
  }

  @Test
  void waitUntilThereIsAConsumer() {
    producer(first).send(message("early"));
    await().atMost(PATIENCE).until(() -> failures() > 0);

    consume(second, handled::add);
    consume(first, handled::add);

    await().atMost(PATIENCE).until(() -> handled.contains("early"));
  }

  private void consume(SecondCopy copy, Consumer<String> action) {
    IMessageListener<ResourceModifiedMessage> listener =
        new IMessageListener<>() {
          @Override
          public void handleMessage(IMessage<ResourceModifiedMessage> message) {
            action.accept(message.getPayload().getSubscriptionId());
          }

          @Override
          public Class<ResourceModifiedMessage> getPayloadType() {
            return ResourceModifiedMessage.class;
          }
        };
    IChannelConsumer<ResourceModifiedMessage> consumer =
        copy.part(IBrokerClient.class)
            .getOrCreateConsumer(
                channel,
                ResourceModifiedJsonMessage.class,
                listener,
                new ChannelConsumerSettings());
    consumer.start();
    consumers.add(consumer);
  }

  private IChannelProducer<ResourceModifiedMessage> producer(SecondCopy copy) {
    return copy.part(IBrokerClient.class)
        .getOrCreateProducer(
            channel, ResourceModifiedJsonMessage.class, new ChannelProducerSettings());
  }

  private static ResourceModifiedJsonMessage message(String text) {
    ResourceModifiedMessage payload = new ResourceModifiedMessage();
    payload.setSubscriptionId(text);
    return new ResourceModifiedJsonMessage(payload);
  }

  private int left() {
    return count("task_name = 'message'");
  }

  private int laidAside() {
    return count("task_name = 'laid-aside'");
  }

  private int failures() {
    return count("consecutive_failures > 0");
  }

  private int count(String condition) {
    Integer count =
        database()
            .queryForObject(
                "select count(*) from kap_message where convert_from(task_data, 'UTF8') like ? and "
                    + condition,
                Integer.class,
                "%" + channel + "%");
    return count == null ? 0 : count;
  }

  private static JdbcTemplate database() {
    return new JdbcTemplate(first.part(DataSource.class));
  }
}
