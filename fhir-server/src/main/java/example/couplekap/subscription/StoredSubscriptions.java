package example.couplekap.subscription;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** Reads what a notification is about as it is now, whatever it was when it was due. */
record StoredSubscriptions(DaoRegistry daos, Clock clock) {

  /**
   * A Subscription that stands.
   *
   * @return empty if it is not there any more, is off, or has ended
   */
  Optional<Subscription> standing(IdType id) {
    return current(id)
        .map(Subscription.class::cast)
        .filter(subscription -> subscription.getStatus() == SubscriptionStatus.ACTIVE)
        .filter(
            subscription ->
                !subscription.hasEnd()
                    || subscription.getEnd().toInstant().isAfter(clock.instant()));
  }

  /** The current version of a record, unless there is none. */
  Optional<Resource> current(IdType id) {
    try {
      return Optional.of(
          (Resource)
              daos.getResourceDao(id.getResourceType())
                  .read(id.toUnqualifiedVersionless(), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException missing) {
      return Optional.empty();
    }
  }
}
