package example.couplekap.messaging;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;

/** The queue of all channels, as those see it who send. */
final class MessageQueue {

  /** What waits to be worked off. */
  static final TaskDescriptor<StoredMessage> MESSAGE =
      TaskDescriptor.of("message", StoredMessage.class);

  private final SchedulerClient scheduler;
  private final Clock clock;

  MessageQueue(SchedulerClient scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Adds a message, in the current transaction if there is one. */
  void add(StoredMessage message) {
    scheduler.scheduleIfNotExists(
        MESSAGE.instance(UUID.randomUUID().toString()).data(message).scheduledTo(clock.instant()));
  }
}
