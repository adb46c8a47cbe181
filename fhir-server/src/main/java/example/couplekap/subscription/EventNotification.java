package example.couplekap.subscription;

import ca.uhn.fhir.subscription.SubscriptionConstants;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;

/**
 * A notification of an event of a topic (Subscriptions R5 Backport 1.1, "Notifications" for R4): a
 * history whose first entry is the status of the Subscription. How much it tells of the record is
 * what the Subscription asks for, and its id if it does not say.
 *
 * @param base the address of this server's FHIR endpoint
 * @param id the same for each attempt at one notification
 * @param number of the event
 */
record EventNotification(String base, String id, String number) {

  private static final String ID_ONLY = "id-only";
  private static final String EMPTY = "empty";

  /** Makes the notification of an event to a subscriber who may see the record that it is about. */
  Bundle of(Subscription subscription, TopicEvent event, Resource record) {
    String content = content(subscription);
    Bundle notification = new Bundle().setType(BundleType.HISTORY).setTimestamp(event.at());
    notification.setId(id);
    String path = subscription.getIdElement().toUnqualifiedVersionless().getValue();
    BundleEntryComponent status =
        notification
            .addEntry()
            .setFullUrl("urn:uuid:" + UUID.randomUUID())
            .setResource(status(subscription, event, content));
    status.getRequest().setMethod(HTTPVerb.GET).setUrl(path + "/$status");
    status.getResponse().setStatus("200");
    if (!content.equals(EMPTY)) {
      BundleEntryComponent focus = notification.addEntry().setFullUrl(base + "/" + event.focus());
      focus
          .getRequest()
          .setMethod(event.created() ? HTTPVerb.POST : HTTPVerb.PUT)
          .setUrl(event.created() ? record.fhirType() : event.focus());
      focus.getResponse().setStatus(event.created() ? "201" : "200");
      if (!content.equals(ID_ONLY)) {
        focus.setResource(record);
      }
    }
    return notification;
  }

  private static String content(Subscription subscription) {
    return Optional.ofNullable(
            subscription
                .getChannel()
                .getPayloadElement()
                .getExtensionByUrl(
                    SubscriptionConstants.SUBSCRIPTION_TOPIC_CHANNEL_PAYLOAD_CONTENT))
        .map(Extension::getValue)
        .map(value -> value.primitiveValue())
        .orElse(ID_ONLY);
  }

  private Parameters status(Subscription subscription, TopicEvent event, String content) {
    Parameters status = new Parameters();
    status.getMeta().addProfile(SubscriptionConstants.SUBSCRIPTION_TOPIC_STATUS);
    String path = subscription.getIdElement().toUnqualifiedVersionless().getValue();
    status.addParameter("subscription", new Reference(base + "/" + path));
    status.addParameter("topic", new CanonicalType(subscription.getCriteria()));
    status.addParameter("status", new CodeType("active"));
    status.addParameter("type", new CodeType("event-notification"));
    status.addParameter("events-since-subscription-start", new StringType(number));
    ParametersParameterComponent told = status.addParameter().setName("notification-event");
    told.addPart().setName("event-number").setValue(new StringType(number));
    told.addPart().setName("timestamp").setValue(new InstantType(event.at()));
    if (!content.equals(EMPTY)) {
      told.addPart().setName("focus").setValue(new Reference(base + "/" + event.focus()));
    }
    return status;
  }
}
