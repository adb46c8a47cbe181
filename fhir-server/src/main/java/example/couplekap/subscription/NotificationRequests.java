package example.couplekap.subscription;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.web.util.UriComponentsBuilder;

/** Words notifications as requests to receivers (FHIR R4, Subscription, "REST Hook"). */
final class NotificationRequests {

  private final FhirContext context;
  private final AllowedReceivers receivers;
  private final EventNumbers numbers;
  private final Supplier<String> base;

  /**
   * @param base tells the address of this server's FHIR endpoint
   */
  NotificationRequests(
      FhirContext context,
      AllowedReceivers receivers,
      EventNumbers numbers,
      Supplier<String> base) {
    this.context = context;
    this.receivers = receivers;
    this.numbers = numbers;
    this.base = base;
  }

  /**
   * Tells of a record as it is now, or only that there is something to see where the Subscription
   * asks for no content.
   *
   * @throws NotDelivered if the receiver may not be notified
   */
  Notification ofRecord(Subscription subscription, Resource record) {
    URI endpoint = endpoint(subscription);
    if (!subscription.getChannel().hasPayload()) {
      return new Notification("POST", endpoint, Optional.empty());
    }
    URI address =
        UriComponentsBuilder.fromUri(endpoint)
            .pathSegment(record.fhirType(), record.getIdElement().getIdPart())
            .build(true)
            .toUri();
    return new Notification("PUT", address, Optional.of(content(subscription, record)));
  }

  /**
   * Tells of an event of a topic.
   *
   * @param id the same for each attempt at one notification
   * @throws NotDelivered if the receiver may not be notified
   */
  Notification ofEvent(Subscription subscription, TopicEvent event, String id, Resource record) {
    String number = numbers.of(subscription.getIdElement().getIdPart(), id);
    Resource notification =
        new EventNotification(base.get(), id, number).of(subscription, event, record);
    return new Notification(
        "POST", endpoint(subscription), Optional.of(content(subscription, notification)));
  }

  private URI endpoint(Subscription subscription) {
    return receivers
        .find(subscription.getChannel().getEndpoint())
        .orElseThrow(
            () -> new NotDelivered("kap.subscriptions.allowed-receivers does not list it"));
  }

  private Notification.Content content(Subscription subscription, Resource resource) {
    String type =
        Optional.ofNullable(subscription.getChannel().getPayload())
            .orElse(Constants.CT_FHIR_JSON_NEW);
    return new Notification.Content(
        type,
        EncodingEnum.forContentType(type).newParser(context).encodeResourceToString(resource));
  }
}
