package example.couplekap.access.enforcement;

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

/** Who may be notified of what; an open server honours it too. */
@Configuration(proxyBeanMethods = false)
class SubscribersConfiguration {

  @Bean
  StoredReach storedReach(PlannedQueries database) {
    return new StoredReach(database, Clock.systemUTC());
  }

  @Bean
  @DependsOn("schemaMigration")
  Subscribers subscribers(
      DataSource database, StoredReach reach, PlatformTransactionManager transactions)
      throws IOException {
    String table =
        new ClassPathResource("table.sql", Subscribers.class)
            .getContentAsString(StandardCharsets.UTF_8);
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> new JdbcTemplate(database).execute(table));
    return new Subscribers(database, reach, new TransactionTemplate(transactions));
  }
}
