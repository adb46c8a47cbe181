package example.couplekap.subscription;

import ca.uhn.fhir.broker.api.IBrokerClient;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.data.IResourceModifiedDao;
import ca.uhn.fhir.jpa.dao.tx.HapiTransactionService;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.subscription.channel.subscription.SubscriptionChannelRegistry;
import ca.uhn.fhir.jpa.subscription.match.config.SubscriptionProcessorConfig;
import ca.uhn.fhir.jpa.subscription.match.deliver.email.IEmailSender;
import ca.uhn.fhir.jpa.subscription.match.matcher.matching.SubscriptionStrategyEvaluator;
import ca.uhn.fhir.jpa.subscription.match.registry.SubscriptionLoader;
import ca.uhn.fhir.jpa.topic.SubscriptionTopicConfig;
import ca.uhn.fhir.jpa.topic.SubscriptionTopicPayloadBuilder;
import ca.uhn.fhir.jpa.topic.SubscriptionTopicRegistry;
import ca.uhn.fhir.subscription.api.IResourceModifiedMessagePersistenceSvc;
import example.couplekap.access.enforcement.Subscribers;
import example.couplekap.access.identity.AccessProperties;
import example.couplekap.audit.NotificationTrail;
import example.couplekap.guide.GuidePackage;
import example.couplekap.messaging.MessagingProperties;
import example.couplekap.rest.PublicAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.dstu2.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r5.model.SubscriptionTopic;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** HAPI FHIR's subscriptions, with a broker that lasts and a delivery of our own. */
@Configuration(proxyBeanMethods = false)
@Import({SubscriptionProcessorConfig.class, SubscriptionTopicConfig.class})
class SubscriptionConfiguration {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Bean
  SubscriptionSettings subscriptionSettings() {
    SubscriptionSettings settings = new SubscriptionSettings();
    settings.addSupportedSubscriptionType(SubscriptionChannelType.RESTHOOK);
    settings.setSubscriptionIntervalInMs(BETWEEN_LOOKS.toMillis());
    return settings;
  }

  /** HAPI FHIR asks for one; no Subscription that it would be needed for is accepted. */
  @Bean
  IEmailSender noEmail() {
    return details -> {
      throw new UnsupportedOperationException("Notifications by e-mail are not offered");
    };
  }

  @Bean
  @Primary
  IResourceModifiedMessagePersistenceSvc storedModifications(
      FhirContext context,
      IResourceModifiedDao rows,
      DaoRegistry daos,
      HapiTransactionService transactions) {
    return new StoredModifications(context, rows, daos, transactions);
  }

  @Bean
  SubscriberRights subscriberRights(
      Subscribers subscribers, AccessProperties access, SubscriptionProperties subscriptions) {
    return new SubscriberRights(subscribers, access.isSecured(), subscriptions.longestGrant());
  }

  @Bean
  AllowedReceivers allowedReceivers(SubscriptionProperties subscriptions, AccessProperties access) {
    return AllowedReceivers.of(subscriptions.allowedReceivers(), isForDevelopment(access));
  }

  @Bean
  RestHook restHook(
      SubscriptionProperties subscriptions,
      MessagingProperties messaging,
      AccessProperties access) {
    return new RestHook(
        new ReceiverAddresses(isForDevelopment(access), subscriptions.privateNetworks()),
        subscriptions.longestWait(),
        messaging.threads());
  }

  @Bean
  @Primary
  SubscriptionChannelRegistry deliveryChannel(
      IBrokerClient broker,
      FhirContext context,
      DaoRegistry daos,
      SubscriberRights rights,
      NotificationRequests requests,
      RestHook hook,
      ObjectProvider<NotificationTrail> trail) {
    return new DeliveryChannel(
        broker,
        new NotificationListener(
            context,
            new StoredSubscriptions(daos, Clock.systemUTC()),
            rights,
            requests,
            hook,
            trail));
  }

  @Bean
  NotificationRequests notificationRequests(
      FhirContext context,
      AllowedReceivers receivers,
      EventNumbers numbers,
      PublicAddress address,
      Environment server) {
    return new NotificationRequests(
        context,
        receivers,
        numbers,
        () ->
            address
                .configured()
                .map(URI::toString)
                .orElseGet(
                    () ->
                        "http://127.0.0.1:%s/fhir"
                            .formatted(server.getProperty("local.server.port"))));
  }

  @Bean
  @DependsOn("schemaMigration")
  EventNumbers eventNumbers(DataSource database, PlatformTransactionManager transactions)
      throws IOException {
    return new EventNumbers(database, new TransactionTemplate(transactions));
  }

  @Bean
  @Primary
  SubscriptionTopicPayloadBuilder eventPayloads(
      FhirContext context,
      DaoRegistry daos,
      SubscriptionTopicRegistry topics,
      MatchUrlService urls) {
    return new EventPayloads(context, daos, topics, urls, Clock.systemUTC());
  }

  @Bean
  InitializingBean subscriptionInterceptors(
      IInterceptorService storage,
      AllowedReceivers receivers,
      SubscriptionStrategyEvaluator strategies,
      SubscriptionTopicRegistry registry,
      GuidePackage guide,
      DataSource database,
      SubscriptionLoader loader) {
    List<SubscriptionTopic> topics = new Topics(guide.canonical()).all();
    return () -> {
      topics.forEach(registry::register);
      storage.registerInterceptor(
          new SubscriptionChecks(
              receivers, strategies, topics.stream().map(SubscriptionTopic::getUrl).toList()));
      storage.registerInterceptor(new KnownSubscriptions(database, loader));
      storage.registerInterceptor(new WaitingNotifications());
    };
  }

  private static boolean isForDevelopment(AccessProperties access) {
    return !access.isSecured() || access.developmentTokens();
  }
}
