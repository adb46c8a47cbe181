package example.couplekap.conformance;

import org.springframework.context.SmartLifecycle;

/**
 * The last step before the server listens: the guide is installed. Running earlier than the web
 * server's own start, it leaves no moment in which a request could meet an unchecked server.
 */
final class GuideActivation implements SmartLifecycle {

  private final GuideInstallation installation;
  private volatile boolean running;

  GuideActivation(GuideInstallation installation) {
    this.installation = installation;
  }

  @Override
  public void start() {
    installation.install();
    running = true;
  }

  @Override
  public void stop() {
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
