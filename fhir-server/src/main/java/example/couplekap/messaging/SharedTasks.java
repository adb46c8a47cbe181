package example.couplekap.messaging;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Tasks that all copies of the server share: db-scheduler over the server's own database has one
 * copy do each, and another one if that copy dies meanwhile.
 */
public final class SharedTasks {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** A copy that has shown no sign of life for four of these is dead; others take its tasks. */
  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(5);

  private static final int SIGNS_MISSED = 4;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private SharedTasks() {}

  /**
   * A scheduler of tasks that wait in one table.
   *
   * @param table with db-scheduler's columns
   * @param known the tasks that may stand in the table
   * @param threads on how many tasks this copy of the server works at a time
   */
  public static SchedulerBuilder in(
      DataSource database, String table, List<Task<?>> known, int threads) {
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), known)
        .tableName(table)
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .serializer(new JacksonSerializer())
        .threads(threads)
        .pollingInterval(BETWEEN_LOOKS)
        .pollUsingLockAndFetch(0.5, 1.0)
        .heartbeatInterval(BETWEEN_SIGNS_OF_LIFE)
        .missedHeartbeatsLimit(SIGNS_MISSED)
        .shutdownMaxWait(LONGEST_STOP)
        // Its own words about a failure would quote what the task was about.
        .failureLogging(LogLevel.OFF, false);
  }
}
