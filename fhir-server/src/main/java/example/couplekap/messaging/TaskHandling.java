package example.couplekap.messaging;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/**
 * Has the tasks of a scheduler worked off from when the server is ready, and all that they need is
 * there, until it stops, before anything that they need does.
 */
public final class TaskHandling
    implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

  private final Scheduler scheduler;
  private volatile boolean running;

  /** Handles the tasks of one scheduler. */
  public TaskHandling(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    start();
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
