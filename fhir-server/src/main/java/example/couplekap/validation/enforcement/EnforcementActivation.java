package example.couplekap.validation.enforcement;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.context.SmartLifecycle;

/**
 * Puts the checks on every write after the guide is installed and before the server listens. They
 * hang on storage itself, so that no door leads around them; only the guide's own installation,
 * which comes earlier, is not checked again here: the build has checked it.
 */
final class EnforcementActivation implements SmartLifecycle {

  private static final int AFTER_THE_GUIDE = 1;

  private final IInterceptorService storage;
  private final RestfulServer server;
  private final WriteChecks checks;
  private final WriteFindings findings;
  private final WarmUp warmUp;
  private volatile boolean running;

  EnforcementActivation(
      IInterceptorService storage,
      RestfulServer server,
      WriteChecks checks,
      WriteFindings findings,
      WarmUp warmUp) {
    this.storage = storage;
    this.server = server;
    this.checks = checks;
    this.findings = findings;
    this.warmUp = warmUp;
  }

  @Override
  public void start() {
    warmUp.run();
    storage.registerInterceptor(checks);
    server.registerInterceptor(findings);
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
    return AFTER_THE_GUIDE;
  }
}
