package example.couplekap.audit;

import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.access.enforcement.RequestRights;
import example.couplekap.access.identity.AccessProperties;
import example.couplekap.protocol.enforcement.Audience;
import example.couplekap.rest.PublicAddress;
import example.couplekap.storage.ChartIndex;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail, which needs callers who can be named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kap.access.issuer")
class AuditConfiguration {

  @Bean
  @DependsOn("schemaMigration")
  AuditTable auditTable(DataSource database, PlatformTransactionManager transactions) {
    return new AuditTable(database, new TransactionTemplate(transactions));
  }

  @Bean
  NotificationTrail notificationTrail(AuditTable table) {
    return new NotificationTrail(table, Clock.systemUTC());
  }

  @Bean
  @Primary
  Audience chartsHeardOf(@Qualifier("audience") Audience audience) {
    return new ChartsHeardOf(audience);
  }

  /** Inside the log of requests, which gives each its id, and around all that can refuse one. */
  @Bean
  FilterRegistrationBean<AuditFilter> auditFilter(
      AuditTable table, ChartIndex charts, RequestRights rights) {
    FilterRegistrationBean<AuditFilter> registration =
        new FilterRegistrationBean<>(
            new AuditFilter(new RequestRecords(rights, charts, Clock.systemUTC()), table));
    registration.addUrlPatterns("/fhir/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  AuditActivation auditActivation(
      RestfulServer server,
      AuditTable table,
      DataSource database,
      RequestRights rights,
      PublicAddress address,
      AccessProperties access) {
    AuditEvents events = new AuditEvents(address.required(), access.issuer().toString());
    StoredAuditRecords records = new StoredAuditRecords(database);
    AuditPages pages = new AuditPages(records);
    return new AuditActivation(
        table,
        server,
        List.of(new AuditedRequests(), new AuditedWrites(table, Clock.systemUTC())),
        List.of(
            new AuditEventProvider(records, pages, events, rights),
            new DisclosuresOperation(pages, events, rights)));
  }
}
