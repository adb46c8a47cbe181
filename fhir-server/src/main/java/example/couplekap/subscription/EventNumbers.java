package example.couplekap.subscription;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the events of each Subscription to a topic, over all copies of the server. */
final class EventNumbers {

  private static final String NEXT =
      """
      insert into kap_subscription_event as counted (subscription, events) values (?, 1)
      on conflict (subscription) do update set events = counted.events + 1
      returning events
      """;

  private final JdbcTemplate database;

  /** Makes the table where it is not there yet. */
  EventNumbers(DataSource database, TransactionTemplate transactions) throws IOException {
    this.database = new JdbcTemplate(database);
    String script =
        new ClassPathResource("table.sql", EventNumbers.class)
            .getContentAsString(StandardCharsets.UTF_8);
    transactions.executeWithoutResult(status -> this.database.execute(script));
  }

  /** The number of a new event of a Subscription. */
  int next(String subscription) {
    Integer number = database.queryForObject(NEXT, Integer.class, subscription);
    return number == null ? 0 : number;
  }
}
