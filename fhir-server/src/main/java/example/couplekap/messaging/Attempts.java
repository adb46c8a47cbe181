package example.couplekap.messaging;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a message that could not be worked off: it is tried again, after a pause that
 * doubles with each failure, and is laid aside after so many attempts. Meanwhile others go on.
 *
 * @param longestPause the longest pause between two attempts
 * @param most the number of attempts
 */
record Attempts(Duration longestPause, int most) implements FailureHandler<StoredMessage> {

  /** What was laid aside. It stays until an operator removes it or makes it a message again. */
  static final TaskDescriptor<StoredMessage> LAID_ASIDE =
      TaskDescriptor.of("laid-aside", StoredMessage.class);

  /** No scheduler reaches this time. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 30;

  @Override
  public void onFailure(ExecutionComplete attempt, ExecutionOperations<StoredMessage> operations) {
    StoredMessage message = (StoredMessage) attempt.getExecution().taskInstance.getData();
    String id = attempt.getExecution().taskInstance.getId();
    int failures = attempt.getExecution().consecutiveFailures + 1;
    // What such a failure says may quote what the message was about.
    String failure =
        attempt.getCause().map(cause -> cause.getClass().getSimpleName()).orElse("no answer");
    if (failures < most) {
      LOG.warn("Message {} to {} failed {} times: {}", id, message.channel(), failures, failure);
      operations.reschedule(attempt, attempt.getTimeDone().plus(pause(failures)));
    } else {
      LOG.error(
          "Message {} to {} is laid aside after {} attempts: {}",
          id,
          message.channel(),
          failures,
          failure);
      operations.removeAndScheduleNew(
          SchedulableInstance.of(LAID_ASIDE.instance(id).data(message).build(), NEVER));
    }
  }

  /** The pause after so many failures. */
  Duration pause(int failures) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
