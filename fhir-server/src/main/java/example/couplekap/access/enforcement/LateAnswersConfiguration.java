package example.couplekap.access.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import example.couplekap.access.DyadExtension;
import example.couplekap.guide.GuidePackage;
import example.couplekap.storage.PlannedQueries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** By what rights those are answered who are answered later; an open server honours them too. */
@Configuration(proxyBeanMethods = false)
class LateAnswersConfiguration {

  @Bean
  StoredReach storedReach(PlannedQueries database) {
    return new StoredReach(database, Clock.systemUTC());
  }

  @Bean
  DyadExtension dyadExtension(GuidePackage guide) {
    return new DyadExtension(guide.canonical() + "/StructureDefinition/kap-dyad");
  }

  @Bean
  StoredRecords storedRecords(DaoRegistry daos) {
    return new StoredRecords(daos);
  }

  @Bean
  SearchBounds searchBounds(StoredRecords records, ISearchParamRegistry parameters) {
    return new SearchBounds(records, parameters);
  }

  @Bean
  ProgramRights programRights(StoredReach reach) {
    return new ProgramRights(reach);
  }

  @Bean
  @DependsOn("schemaMigration")
  Subscribers subscribers(
      DataSource database, ProgramRights rights, PlatformTransactionManager transactions)
      throws IOException {
    String table =
        new ClassPathResource("table.sql", Subscribers.class)
            .getContentAsString(StandardCharsets.UTF_8);
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> new JdbcTemplate(database).execute(table));
    return new Subscribers(database, rights, new TransactionTemplate(transactions));
  }
}
