package example.couplekap.exchange.export;

import example.couplekap.messaging.TaskTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables in which exports are kept, and in which the making of them waits. */
final class ExportTable {

  /** Where the making of exports waits. */
  static final String TASKS = "kap_export_task";

  private ExportTable() {}

  /** Makes the tables where they are not there yet. */
  static void make(DataSource database, TransactionTemplate transactions) throws IOException {
    String script =
        new ClassPathResource("table.sql", ExportTable.class)
            .getContentAsString(StandardCharsets.UTF_8);
    transactions.executeWithoutResult(status -> new JdbcTemplate(database).execute(script));
    TaskTable.make(database, transactions, TASKS);
  }
}
