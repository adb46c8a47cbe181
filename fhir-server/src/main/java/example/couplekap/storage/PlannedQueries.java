package example.couplekap.storage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Queries over HAPI's index tables that PostgreSQL plans once for each connection. To plan a join
 * of them anew takes several times as long as to run it, and the plan is the same each time.
 */
public class PlannedQueries {

  private final JdbcTemplate database;

  /**
   * Runs queries in one database.
   *
   * @param database whose connections the queries use, those of the current transaction
   */
  public PlannedQueries(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  /**
   * Runs a query in the current transaction.
   *
   * @param sql with a question mark for each parameter
   * @param parameters arrays of texts
   */
  public <T> List<T> query(
      String sql, RowMapper<T> rows, List<? extends Collection<String>> parameters) {
    return database.execute(
        (Connection connection) -> {
          planOnce(connection);
          return query(connection, sql, rows, parameters);
        });
  }

  /**
   * Asks for such plans until the transaction ends. HAPI's own statements after it in the same
   * transaction store what is written, or look it up by a key: they need no better plan.
   */
  private void planOnce(Connection connection) throws SQLException {
    if (TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.getResource(this) == null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local plan_cache_mode = force_generic_plan");
      }
      TransactionSynchronizationManager.bindResource(this, true);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResourceIfPossible(PlannedQueries.this);
            }
          });
    }
  }

  private static <T> List<T> query(
      Connection connection,
      String sql,
      RowMapper<T> rows,
      List<? extends Collection<String>> parameters)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(1);
      for (int i = 0; i < parameters.size(); i++) {
        Array texts = connection.createArrayOf("text", parameters.get(i).toArray());
        statement.setArray(i + 1, texts);
      }
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          found.add(rows.mapRow(results, found.size()));
        }
      }
    }
    return found;
  }
}
