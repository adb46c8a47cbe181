package example.couplekap.validation.enforcement;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
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
  private final List<Object> checks;
  private final WriteFindings findings;
  private final EarlyValidation validation;
  private volatile boolean running;

  EnforcementActivation(
      IInterceptorService storage,
      RestfulServer server,
      List<Object> checks,
      WriteFindings findings,
      EarlyValidation validation) {
    this.storage = storage;
    this.server = server;
    this.checks = checks;
    this.findings = findings;
    this.validation = validation;
  }

  @Override
  public void start() {
    validation.awaitWarmth();
    checks.forEach(storage::registerInterceptor);
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
