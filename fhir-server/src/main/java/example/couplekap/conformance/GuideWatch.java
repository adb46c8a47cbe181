package example.couplekap.conformance;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether storage still holds the definitions that this copy of the server
 * was built with: another copy, of another version, installs its own when it starts.
 */
final class GuideWatch {

  private static final Logger LOG = LoggerFactory.getLogger(GuideWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final GuideInstallation installation;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(GuideWatch::thread);
  private volatile boolean superseded;

  GuideWatch(GuideInstallation installation) {
    this.installation = installation;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "guide-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to look. */
  void start() {
    ScheduledFuture<?> unused =
        clock.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks no more. */
  void stop() {
    clock.shutdownNow();
  }

  /** Whether other definitions are installed than those that this copy judges by. */
  boolean isSuperseded() {
    return superseded;
  }

  private void look() {
    try {
      boolean before = superseded;
      superseded = !installation.isInstalled();
      if (superseded && !before) {
        LOG.error(
            "Another version of the guide was installed by another copy of the server: this copy writes nothing more, and is not ready; start it in that copy's version");
      }
    } catch (RuntimeException unanswered) {
      LOG.debug("What is installed could not be seen; the last answer holds", unanswered);
    }
  }
}
