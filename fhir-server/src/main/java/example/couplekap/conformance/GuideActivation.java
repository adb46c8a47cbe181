package example.couplekap.conformance;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import example.couplekap.storage.StartLock;
import org.springframework.context.SmartLifecycle;

/**
 * The last step before the server listens: the guide is installed. Running earlier than the web
 * server's own start, it leaves no moment in which a request could meet an unchecked server. From
 * then on this copy of the server writes only as long as that guide is the installed one.
 */
final class GuideActivation implements SmartLifecycle {

  private final GuideInstallation installation;
  private final GuideWatch watch;
  private final IInterceptorService storage;
  private final StartLock lock;
  private volatile boolean running;

  GuideActivation(
      GuideInstallation installation,
      GuideWatch watch,
      IInterceptorService storage,
      StartLock lock) {
    this.installation = installation;
    this.watch = watch;
    this.storage = storage;
    this.lock = lock;
  }

  @Override
  public void start() {
    installation.install();
    lock.release();
    storage.registerInterceptor(new SupersededWrites(watch));
    watch.start();
    running = true;
  }

  @Override
  public void stop() {
    watch.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
