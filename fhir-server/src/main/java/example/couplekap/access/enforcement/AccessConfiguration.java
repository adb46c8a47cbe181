package example.couplekap.access.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.access.DyadExtension;
import example.couplekap.protocol.enforcement.Audience;
import example.couplekap.storage.PlannedQueries;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands at the doors while callers show tokens. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kap.access.issuer")
class AccessConfiguration {

  @Bean
  RequestRights requestRights(
      PlannedQueries database,
      StoredRecords records,
      StoredReach reach,
      Subscribers subscribers,
      PlatformTransactionManager transactions) {
    TransactionTemplate reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    Clock clock = Clock.systemUTC();
    return new RequestRights(
        reach, new StoredDisclosures(database, records, clock), subscribers, reading, clock);
  }

  @Bean
  Audience audience(RequestRights rights) {
    return new CallerAudience(rights);
  }

  @Bean
  UnusedIdentifiers unusedIdentifiers(
      FhirContext fhir,
      MatchUrlService conditions,
      PartitionSettings partitions,
      PlannedQueries database) {
    return new UnusedIdentifiers(fhir, conditions, partitions, database);
  }

  @Bean
  AccessActivation accessActivation(
      RestfulServer server,
      RequestRights rights,
      StoredRecords records,
      PlannedQueries database,
      Subscribers subscribers,
      SearchBounds bounds,
      DyadExtension dyad,
      UnusedIdentifiers identifiers) {
    return new AccessActivation(
        server,
        List.of(
            // What a token may not do at all is refused before it is asked whether there is
            // anything.
            new Interactions(rights, new Operations()),
            new Doors(rights, records),
            new SearchNarrowing(rights, bounds),
            new SavedSearches(rights),
            new WriteRights(rights, new KnownRecords(database, records)),
            new ConditionalWrites(rights),
            identifiers,
            new SubscriberNotes(rights, subscribers),
            new AnswerOrder(rights),
            new Representations(rights),
            new Withholding(rights, dyad)));
  }
}
