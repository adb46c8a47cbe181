package example.couplekap.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A table in which {@link SharedTasks} wait. */
public final class TaskTable {

  private static final String PLACE_OF_NAME = "${table}";

  private TaskTable() {}

  /** Makes a table of a name where it is not there yet. */
  public static void make(DataSource database, TransactionTemplate transactions, String name)
      throws IOException {
    String script =
        new ClassPathResource("tasks.sql", TaskTable.class)
            .getContentAsString(StandardCharsets.UTF_8)
            .replace(PLACE_OF_NAME, name);
    transactions.executeWithoutResult(status -> new JdbcTemplate(database).execute(script));
  }
}
