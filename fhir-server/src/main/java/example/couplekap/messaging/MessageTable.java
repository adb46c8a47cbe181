package example.couplekap.messaging;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The table in which messages wait. */
final class MessageTable {

  /** Its name. */
  static final String NAME = "kap_message";

  private static final String COUNT = "select count(*) from kap_message where task_name = ?";

  private final JdbcTemplate database;

  /** Makes the table where it is not there yet. */
  MessageTable(DataSource database, TransactionTemplate transactions) throws IOException {
    this.database = new JdbcTemplate(database);
    TaskTable.make(database, transactions, NAME);
  }

  /** How many messages wait to be worked off. */
  int waiting() {
    return count(MessageQueue.MESSAGE.getTaskName());
  }

  /** How many messages were laid aside. */
  int laidAside() {
    return count(Attempts.LAID_ASIDE.getTaskName());
  }

  private int count(String task) {
    Integer count = database.queryForObject(COUNT, Integer.class, task);
    return count == null ? 0 : count;
  }
}
