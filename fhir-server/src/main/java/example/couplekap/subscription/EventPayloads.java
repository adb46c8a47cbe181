package example.couplekap.subscription;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.subscription.match.registry.ActiveSubscription;
import ca.uhn.fhir.jpa.topic.SubscriptionTopicPayloadBuilder;
import ca.uhn.fhir.jpa.topic.SubscriptionTopicRegistry;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * What waits of an event of a topic until its notification is due: what it is about, by its id.
 * HAPI FHIR would keep the records themselves there, and count events in the memory of each copy.
 */
final class EventPayloads extends SubscriptionTopicPayloadBuilder {

  private final Clock clock;

  EventPayloads(
      FhirContext context,
      DaoRegistry daos,
      SubscriptionTopicRegistry topics,
      MatchUrlService urls,
      Clock clock) {
    super(context, daos, topics, urls);
    this.clock = clock;
  }

  @Override
  public IBaseBundle buildPayload(
      List<IBaseResource> resources,
      ActiveSubscription subscription,
      String topic,
      RestOperationTypeEnum interaction) {
    return new TopicEvent(
            Date.from(clock.instant()),
            interaction == RestOperationTypeEnum.CREATE,
            resources.get(0).getIdElement().toUnqualifiedVersionless().getValue())
        .toBundle();
  }
}
