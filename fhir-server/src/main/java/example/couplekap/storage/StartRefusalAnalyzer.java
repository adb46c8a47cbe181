package example.couplekap.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link StartRefusal} as its sentence, without the stack trace around it. */
public final class StartRefusalAnalyzer extends AbstractFailureAnalyzer<StartRefusal> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StartRefusal refusal) {
    return new FailureAnalysis(refusal.getMessage(), null, refusal);
  }
}
