package example.couplekap.exchange.export;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of an export that could not be made: it is tried again a few times, and then has
 * failed as a whole.
 */
record FailedMaking(StoredExports exports) implements FailureHandler<Void> {

  private static final Logger LOG = LoggerFactory.getLogger(FailedMaking.class);
  private static final int ATTEMPTS = 3;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Override
  public void onFailure(ExecutionComplete attempt, ExecutionOperations<Void> operations) {
    String id = attempt.getExecution().taskInstance.getId();
    int failures = attempt.getExecution().consecutiveFailures + 1;
    // What such a failure says may quote what was exported.
    String failure =
        attempt.getCause().map(cause -> cause.getClass().getSimpleName()).orElse("no answer");
    LOG.error("Export {} failed {} times: {}", id, failures, failure);
    if (failures < ATTEMPTS) {
      operations.reschedule(attempt, attempt.getTimeDone().plus(PAUSE));
    } else {
      exports.fail(UUID.fromString(id));
      operations.remove();
    }
  }
}
