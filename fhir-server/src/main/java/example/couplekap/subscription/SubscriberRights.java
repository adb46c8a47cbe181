package example.couplekap.subscription;

import example.couplekap.access.enforcement.Subscribers;
import java.time.Duration;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether a subscriber may be told of a record at this moment. Whoever cannot be named is told
 * nothing, unless the server is open to everybody anyway.
 *
 * @param secured whether callers of this server show tokens
 * @param longestGrant how long the token counts with which a program last wrote its Subscription
 */
record SubscriberRights(Subscribers subscribers, boolean secured, Duration longestGrant) {

  boolean maySee(String subscription, Resource record) {
    boolean toEverybody = !secured && !subscribers.know(subscription);
    return toEverybody || subscribers.maySee(subscription, record, longestGrant);
  }
}
