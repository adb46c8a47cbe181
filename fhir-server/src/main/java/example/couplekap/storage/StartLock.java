package example.couplekap.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Held by the one copy of the server that brings the database up to date, so that copies which
 * start at the same time do so one after the other. PostgreSQL lets it go when the copy dies.
 */
public final class StartLock {

  private static final String NAME = "hashtextextended('kap_start', 0)";
  private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);
  private static final String TRY = "select pg_try_advisory_lock(%s)".formatted(NAME);
  private static final String LOCK = "select pg_advisory_lock(%s)".formatted(NAME);
  private static final String UNLOCK = "select pg_advisory_unlock(%s)".formatted(NAME);

  private final DataSource database;

  /**
   * @param database that the copies share; one connection more than the work needs is taken from it
   */
  public StartLock(DataSource database) {
    this.database = database;
  }

  /**
   * Waits for the copy that holds the lock, and does some work while holding it.
   *
   * @throws StartRefusal if the database does not answer
   */
  public void whileHeld(Runnable work) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!isFree(statement)) {
        LOG.info("Waiting for another copy of the server that brings the database up to date");
        statement.execute(LOCK);
      }
      try {
        work.run();
      } finally {
        statement.execute(UNLOCK);
      }
    } catch (SQLException failure) {
      throw new StartRefusal(
          "The database at spring.datasource.url cannot be locked for the start: "
              + failure.getMessage(),
          failure);
    }
  }

  private static boolean isFree(Statement statement) throws SQLException {
    try (ResultSet taken = statement.executeQuery(TRY)) {
      return taken.next() && taken.getBoolean(1);
    }
  }
}
