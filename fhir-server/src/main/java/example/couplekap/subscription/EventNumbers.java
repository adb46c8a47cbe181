package example.couplekap.subscription;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers the events of each Subscription to a topic, over all copies of the server. An event gets
 * its number when it is told for the first time, and keeps it in every attempt. What is withheld
 * gets none: a gap would tell that something happened in somebody else's chart.
 */
final class EventNumbers {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('kap_subscription_event/' || ?, 0))";

  private static final String NUMBER =
      """
      insert into kap_subscription_event (notification, subscription, number)
      select ?, ?, coalesce(max(number), 0) + 1 from kap_subscription_event where subscription = ?
      on conflict (notification) do nothing
      """;

  private static final String FORGET =
      """
      delete from kap_subscription_event where subscription = ? and number <= (
        select max(number) - 10000 from kap_subscription_event where subscription = ?)
      """;

  private static final String READ =
      "select number from kap_subscription_event where notification = ?";

  private final JdbcTemplate database;
  private final TransactionTemplate transactions;

  /** Makes the table where it is not there yet. */
  EventNumbers(DataSource database, TransactionTemplate transactions) throws IOException {
    this.database = new JdbcTemplate(database);
    this.transactions = transactions;
    String script =
        new ClassPathResource("table.sql", EventNumbers.class)
            .getContentAsString(StandardCharsets.UTF_8);
    transactions.executeWithoutResult(status -> this.database.execute(script));
  }

  /**
   * The number of an event.
   *
   * @param subscription the id of the Subscription
   * @param notification the id of the notification
   */
  String of(String subscription, String notification) {
    return transactions.execute(
        status -> {
          database.query(LOCK, row -> {}, subscription);
          database.update(NUMBER, notification, subscription, subscription);
          database.update(FORGET, subscription, subscription);
          return database.queryForObject(READ, String.class, notification);
        });
  }
}
