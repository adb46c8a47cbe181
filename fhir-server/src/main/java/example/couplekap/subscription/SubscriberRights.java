package example.couplekap.subscription;

import example.couplekap.access.Caller;
import example.couplekap.access.enforcement.Subscribers;
import java.time.Duration;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether a subscriber may be told of a record at this moment. Whoever cannot be named is told
 * nothing, unless the server is open to everybody anyway.
 *
 * @param secured whether callers of this server show tokens
 * @param longestGrant how long the token counts with which a program last wrote its Subscription
 */
record SubscriberRights(Subscribers subscribers, boolean secured, Duration longestGrant) {

  /** The program behind a Subscription, if there is one and it may see a record. */
  Optional<Caller> entitled(String subscription, Resource record) {
    return subscribers.entitled(subscription, record, longestGrant);
  }

  /** Whether a Subscription is nobody's, on a server where everybody may see everything. */
  boolean isOpen(String subscription) {
    return !secured && !subscribers.know(subscription);
  }
}
