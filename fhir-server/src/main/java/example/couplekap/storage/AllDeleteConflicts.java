package example.couplekap.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;

/**
 * Has HAPI FHIR look at all that refers to a record before it is deleted. By itself it looks at one
 * reference only; where that one does not count, another would be left without its target.
 */
@Interceptor(order = AllDeleteConflicts.AFTER_OTHERS)
public final class AllDeleteConflicts {

  /** Whoever answers is the last to be asked. */
  static final int AFTER_OTHERS = 1_000;

  /** Asks for the rest. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
  public DeleteConflictOutcome askForAll(DeleteConflictList conflicts) {
    return new DeleteConflictOutcome().setShouldRetryCount(1);
  }
}
