package example.couplekap.exchange.export;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import example.couplekap.access.DyadExtension;
import example.couplekap.access.Rights;
import example.couplekap.access.enforcement.ProgramRights;
import example.couplekap.access.enforcement.RequestRights;
import example.couplekap.access.enforcement.SearchBounds;
import example.couplekap.conformance.ServerRequirements;
import example.couplekap.messaging.SharedTasks;
import example.couplekap.messaging.TaskHandling;
import example.couplekap.protocol.enforcement.Audience;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Bulk export: its doors, its making, and its end. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

  private static final Duration BETWEEN_REMOVALS = Duration.ofMinutes(5);

  /** Making an export takes a core for itself. */
  private static final int AT_A_TIME = 1;

  @Bean
  @DependsOn("schemaMigration")
  StoredExports storedExports(
      DataSource database, ObjectMapper json, PlatformTransactionManager transactions)
      throws IOException {
    ExportTable.make(database, new TransactionTemplate(transactions));
    return new StoredExports(database, json);
  }

  @Bean
  Couples couples(DataSource database) {
    return new Couples(database);
  }

  @Bean
  ExportSearches exportSearches(MatchUrlService filters, SearchBounds bounds) {
    return new ExportSearches(filters, bounds);
  }

  @Bean
  ExportJob exportJob(
      StoredExports exports,
      DaoRegistry daos,
      EntityManager entities,
      SearchBuilderFactory<JpaPid> loading,
      ExportSearches searches,
      DyadExtension dyad,
      ProgramRights rights,
      Couples couples,
      PlatformTransactionManager transactions,
      ExportProperties properties) {
    return new ExportJob(
        exports,
        new ExportedRecords(daos, entities, loading, searches, dyad),
        rights,
        couples,
        new TransactionTemplate(transactions),
        properties,
        Clock.systemUTC());
  }

  @Bean
  Scheduler exportMaking(DataSource database, StoredExports exports, ExportJob job) {
    RecurringTask<Void> removal =
        Tasks.recurring("expired-exports", FixedDelay.of(BETWEEN_REMOVALS))
            .execute((instance, context) -> exports.removeExpired());
    return SharedTasks.in(
            database,
            ExportTable.TASKS,
            List.of(
                Tasks.oneTime(OwnExports.MAKING)
                    .onFailure(new FailedMaking(exports))
                    .execute((instance, context) -> job.run(UUID.fromString(instance.getId())))),
            AT_A_TIME)
        .startTasks(removal)
        .build();
  }

  @Bean
  TaskHandling exportHandling(@Qualifier("exportMaking") Scheduler making) {
    return new TaskHandling(making);
  }

  @Bean
  CoupleGroupProvider coupleGroupProvider(
      RestfulServer server,
      Couples couples,
      ServerRequirements requirements,
      ExportSearches searches,
      StoredExports exports,
      @Qualifier("exportMaking") Scheduler making,
      ObjectProvider<RequestRights> secured,
      Audience audience,
      PlatformTransactionManager transactions,
      ExportProperties properties,
      ObjectMapper json) {
    Function<RequestDetails, Optional<Rights>> rights =
        request -> Optional.ofNullable(secured.getIfAvailable()).flatMap(of -> of.of(request));
    CoupleGroups groups =
        new CoupleGroups(couples, request -> rights.apply(request).map(Rights::caller));
    OwnExports own =
        new OwnExports(
            new KickOff(requirements.resourceTypes()),
            searches,
            exports,
            making,
            rights,
            audience,
            new TransactionTemplate(transactions),
            properties,
            Clock.systemUTC());
    CoupleGroupProvider provider = new CoupleGroupProvider(groups);
    server.registerProviders(List.of(provider, new ExportOperations(own, groups, json)));
    return provider;
  }
}
