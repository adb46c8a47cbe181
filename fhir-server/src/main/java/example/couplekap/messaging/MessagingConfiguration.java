package example.couplekap.messaging;

import ca.uhn.fhir.broker.api.IBrokerClient;
import ca.uhn.fhir.broker.api.IChannelNamer;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The broker of HAPI FHIR's messages: db-scheduler over the server's own database. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** A copy that has shown no sign of life for four of these is dead; others take its messages. */
  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(5);

  private static final int SIGNS_MISSED = 4;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  @Bean
  @DependsOn("schemaMigration")
  MessageTable messageTable(DataSource database, PlatformTransactionManager transactions)
      throws IOException {
    return new MessageTable(database, new TransactionTemplate(transactions));
  }

  @Bean
  Consumers consumers() {
    return new Consumers();
  }

  @Bean
  @DependsOn("messageTable")
  Scheduler messages(
      DataSource database,
      Consumers consumers,
      List<RecurringTask<?>> jobs,
      MessagingProperties messaging) {
    OneTimeTask<StoredMessage> message =
        Tasks.oneTime(MessageQueue.MESSAGE)
            .onFailure(new Attempts(messaging.longestPause(), messaging.attempts()))
            .execute(
                (instance, context) ->
                    consumers
                        .of(instance.getData().channel())
                        .handle(
                            instance.getData().text(), context.getExecution().consecutiveFailures));
    // Known by its name, because db-scheduler removes what it does not know after a while.
    OneTimeTask<StoredMessage> laidAside =
        Tasks.oneTime(Attempts.LAID_ASIDE).execute((instance, context) -> {});
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), message, laidAside)
        .startTasks(jobs)
        .tableName(MessageTable.NAME)
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .serializer(new JacksonSerializer())
        .threads(messaging.threads())
        .pollingInterval(BETWEEN_LOOKS)
        .pollUsingLockAndFetch(0.5, 1.0)
        .heartbeatInterval(BETWEEN_SIGNS_OF_LIFE)
        .missedHeartbeatsLimit(SIGNS_MISSED)
        .shutdownMaxWait(LONGEST_STOP)
        // Its own words about a failure would quote what the message was about.
        .failureLogging(LogLevel.OFF, false)
        .build();
  }

  @Bean
  MessageHandling messageHandling(Scheduler messages) {
    return new MessageHandling(messages);
  }

  @Bean
  @Primary
  IBrokerClient databaseBroker(Scheduler messages, Consumers consumers, IChannelNamer names) {
    return new DatabaseBroker(new MessageQueue(messages, Clock.systemUTC()), consumers, names);
  }

  @Bean
  MeterBinder messageMeters(MessageTable table) {
    return registry -> {
      Gauge.builder("kap.messages.waiting", table, MessageTable::waiting)
          .description("Messages that wait to be worked off, in all copies of the server")
          .register(registry);
      Gauge.builder("kap.messages.laid.aside", table, MessageTable::laidAside)
          .description("Messages that were given up after many attempts")
          .register(registry);
    };
  }
}
