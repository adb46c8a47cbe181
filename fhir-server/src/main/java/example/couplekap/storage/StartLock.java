package example.couplekap.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Held by a copy of the server from when it looks at the schema until the guide is installed, so
 * that copies which start at the same time do so one after the other: HAPI FHIR too fills tables
 * while it starts. PostgreSQL lets it go when the copy dies.
 */
public final class StartLock implements AutoCloseable {

  private static final String NAME = "hashtextextended('kap_start', 0)";
  private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);
  private static final String TRY = "select pg_try_advisory_lock(%s)".formatted(NAME);
  private static final String LOCK = "select pg_advisory_lock(%s)".formatted(NAME);
  private static final String UNLOCK = "select pg_advisory_unlock(%s)".formatted(NAME);

  private final DataSource database;
  private Connection holder;

  /**
   * @param database that the copies share; one of its connections is taken while the lock is held
   */
  public StartLock(DataSource database) {
    this.database = database;
  }

  /**
   * Waits for the copy that holds the lock, and takes it.
   *
   * @throws StartRefusal if the database does not answer
   */
  synchronized void take() {
    try {
      holder = database.getConnection();
      try (Statement statement = holder.createStatement()) {
        if (!isFree(statement)) {
          LOG.info("Waiting for another copy of the server that is starting");
          statement.execute(LOCK);
        }
      }
    } catch (SQLException failure) {
      throw refusal(failure);
    }
  }

  /**
   * Lets the next copy start, if this one held it up.
   *
   * @throws StartRefusal if the database does not answer
   */
  public synchronized void release() {
    if (holder == null) {
      return;
    }
    try (Connection released = holder;
        Statement statement = released.createStatement()) {
      statement.execute(UNLOCK);
    } catch (SQLException failure) {
      throw refusal(failure);
    } finally {
      holder = null;
    }
  }

  /** Lets the next copy start where this one could not. */
  @Override
  public void close() {
    release();
  }

  private static boolean isFree(Statement statement) throws SQLException {
    try (ResultSet taken = statement.executeQuery(TRY)) {
      return taken.next() && taken.getBoolean(1);
    }
  }

  private static StartRefusal refusal(SQLException failure) {
    return new StartRefusal(
        "The database at spring.datasource.url cannot be locked for the start: "
            + failure.getMessage(),
        failure);
  }
}
