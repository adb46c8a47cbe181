package example.couplekap.validation.enforcement;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Answers a refused entry of a batch with all that was found, where HAPI FHIR has one sentence. */
final class RefusedEntries extends TransactionProcessorVersionAdapterR4 {

  @Override
  public void populateEntryWithOperationOutcome(
      BaseServerResponseException refusal, BundleEntryComponent entry) {
    if (refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
      entry.getResponse().setOutcome(outcome);
    } else {
      super.populateEntryWithOperationOutcome(refusal, entry);
    }
  }
}
