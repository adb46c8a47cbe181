package example.couplekap.subscription;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.subscription.match.matcher.matching.SubscriptionMatchingStrategy;
import ca.uhn.fhir.jpa.subscription.match.matcher.matching.SubscriptionStrategyEvaluator;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.subscription.SubscriptionConstants;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelComponent;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** Refuses Subscriptions that this server would not carry out. HAPI FHIR checks their criteria. */
@Interceptor(order = SubscriptionChecks.BEFORE_HAPI)
public final class SubscriptionChecks {

  /** HAPI FHIR's own check of Subscriptions would answer first, in its words. */
  static final int BEFORE_HAPI = -10;

  private static final Set<SubscriptionStatus> STANDING =
      EnumSet.of(SubscriptionStatus.REQUESTED, SubscriptionStatus.ACTIVE);

  private static final Set<String> CONTENT_TYPES =
      Set.of("application/fhir+json", "application/fhir+xml");

  /** A field as RFC 9110 has it, in ASCII. */
  private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9-]+):[\\x20-\\x7e]*");

  /** These say how the request itself is sent. */
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "host",
          "connection",
          "content-length",
          "content-type",
          "transfer-encoding",
          "te",
          "trailer",
          "upgrade",
          "expect",
          "proxy-authorization");

  private final AllowedReceivers receivers;
  private final SubscriptionStrategyEvaluator strategies;
  private final List<String> topics;

  /**
   * @param strategies tells whether a search can be decided from a record alone
   * @param topics the canonical URLs of the topics that there are
   */
  SubscriptionChecks(
      AllowedReceivers receivers, SubscriptionStrategyEvaluator strategies, List<String> topics) {
    this.receivers = receivers;
    this.strategies = strategies;
    this.topics = topics;
  }

  /**
   * Checks a new one.
   *
   * @throws UnprocessableEntityException if it could not be carried out
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    check(resource);
  }

  /**
   * Checks a change.
   *
   * @throws UnprocessableEntityException if it could not be carried out
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    check(after);
  }

  private void check(IBaseResource resource) {
    if (resource instanceof Subscription subscription
        && STANDING.contains(subscription.getStatus())) {
      check(subscription.getChannel());
      if (subscription.getMeta().hasProfile(SubscriptionConstants.SUBSCRIPTION_TOPIC_PROFILE_URL)) {
        checkTopic(subscription.getCriteria());
      } else {
        checkSearch(subscription.getCriteria());
      }
    }
  }

  private void checkTopic(String topic) {
    if (!topics.contains(topic)) {
      throw new UnprocessableEntityException(
          "Subscription.criteria: the profile %s takes the canonical URL of a topic; there are %s."
              .formatted(
                  SubscriptionConstants.SUBSCRIPTION_TOPIC_PROFILE_URL, String.join(", ", topics)));
    }
  }

  /** What looks into other records could tell of people whom the subscriber may not see. */
  private void checkSearch(String criteria) {
    boolean ofOneType = criteria != null && !criteria.startsWith("[");
    if (!ofOneType
        || strategies.determineStrategy(criteria) != SubscriptionMatchingStrategy.IN_MEMORY) {
      throw new UnprocessableEntityException(
          "Subscription.criteria: write a search of one type that looks at nothing but the record itself, such as MedicationAdministration?status=completed.");
    }
  }

  private void check(SubscriptionChannelComponent channel) {
    if (channel.getType() != SubscriptionChannelType.RESTHOOK) {
      throw new UnprocessableEntityException(
          "Subscription.channel.type: this server notifies by rest-hook only.");
    }
    if (receivers.find(channel.getEndpoint()).isEmpty()) {
      throw new UnprocessableEntityException(
          "Subscription.channel.endpoint: this is not the address of a receiver that this server may notify; its operator lists them in kap.subscriptions.allowed-receivers.");
    }
    if (channel.hasPayload() && !CONTENT_TYPES.contains(channel.getPayload())) {
      throw new UnprocessableEntityException(
          "Subscription.channel.payload: write application/fhir+json or application/fhir+xml, or leave it out to be told only that something happened.");
    }
    for (StringType header : channel.getHeader()) {
      if (!isHeader(header.getValue())) {
        throw new UnprocessableEntityException(
            "Subscription.channel.header: write each as name: value, in ASCII, and none that says how the request itself is sent.");
      }
    }
  }

  private static boolean isHeader(String text) {
    Matcher header = HEADER.matcher(Optional.ofNullable(text).orElse(""));
    return header.matches() && !OWN_HEADERS.contains(header.group(1).toLowerCase(Locale.ROOT));
  }
}
