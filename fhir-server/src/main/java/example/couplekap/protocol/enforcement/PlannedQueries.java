package example.couplekap.protocol.enforcement;

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

/**
 * Queries over HAPI's index tables that PostgreSQL plans once for each connection. HAPI has it keep
 * such detailed statistics of these tables that to plan a join of them anew takes a hundred times
 * as long as to run it, and the plan is the same each time.
 */
class PlannedQueries {

  private final JdbcTemplate database;

  PlannedQueries(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  /**
   * Runs a query in the current transaction.
   *
   * @param sql with a question mark for each parameter
   * @param parameters arrays of texts
   */
  <T> List<T> query(String sql, RowMapper<T> rows, List<? extends Collection<String>> parameters) {
    return database.execute(
        (Connection connection) -> {
          execute(connection, "set local plan_cache_mode = force_generic_plan");
          List<T> found = query(connection, sql, rows, parameters);
          execute(connection, "set local plan_cache_mode = auto");
          return found;
        });
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
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
