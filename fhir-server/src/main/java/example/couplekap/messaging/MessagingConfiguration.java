package example.couplekap.messaging;

import ca.uhn.fhir.broker.api.IBrokerClient;
import ca.uhn.fhir.broker.api.IChannelNamer;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The broker of HAPI FHIR's messages: db-scheduler over the server's own database. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

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
    return SharedTasks.in(
            database, MessageTable.NAME, List.of(message, laidAside), messaging.threads())
        .startTasks(jobs)
        .build();
  }

  @Bean
  TaskHandling messageHandling(@Qualifier("messages") Scheduler messages) {
    return new TaskHandling(messages);
  }

  @Bean
  @Primary
  IBrokerClient databaseBroker(
      @Qualifier("messages") Scheduler messages, Consumers consumers, IChannelNamer names) {
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
