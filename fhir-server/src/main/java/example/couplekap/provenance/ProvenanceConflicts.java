package example.couplekap.provenance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;

/** Lets records be deleted of which it is told who wrote them: that stays true. */
@Interceptor
public final class ProvenanceConflicts {

  private static final String PROVENANCE = "Provenance";

  /** Takes out what only tells of the record to be deleted. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
  public void ignore(DeleteConflictList conflicts) {
    conflicts.removeIf(conflict -> PROVENANCE.equals(conflict.getSourceId().getResourceType()));
  }
}
