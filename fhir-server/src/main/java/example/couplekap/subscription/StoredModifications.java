package example.couplekap.subscription;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.data.IResourceModifiedDao;
import ca.uhn.fhir.jpa.dao.tx.HapiTransactionService;
import ca.uhn.fhir.jpa.subscription.ResourceModifiedMessagePersistenceSvcImpl;
import ca.uhn.fhir.jpa.subscription.model.ResourceModifiedMessage;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;

/**
 * What was written and may be of interest to subscribers. Where HAPI FHIR takes every failure to
 * read it for "not there", and drops the message, this one fails, so that the message is tried
 * again.
 */
final class StoredModifications extends ResourceModifiedMessagePersistenceSvcImpl {

  StoredModifications(
      FhirContext context,
      IResourceModifiedDao rows,
      DaoRegistry daos,
      HapiTransactionService transactions) {
    super(context, rows, daos, transactions);
  }

  @Override
  public Optional<ResourceModifiedMessage> inflatePersistedResourceModifiedMessageOrNull(
      ResourceModifiedMessage message) {
    try {
      return Optional.of(inflatePersistedResourceModifiedMessage(message));
    } catch (ResourceNotFoundException | ResourceGoneException gone) {
      return Optional.empty();
    }
  }
}
