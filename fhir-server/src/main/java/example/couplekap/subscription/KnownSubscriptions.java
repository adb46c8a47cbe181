package example.couplekap.subscription;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.subscription.match.registry.SubscriptionLoader;
import ca.uhn.fhir.jpa.subscription.model.ResourceModifiedMessage;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has each copy of the server match what was written with the Subscriptions that there are. HAPI
 * FHIR keeps them in memory and looks for those made through another copy once a minute; what was
 * written in between would be matched with the old ones, and its notifications lost.
 */
@Interceptor
public final class KnownSubscriptions {

  /** Grows with each change of any of them. */
  private static final String CHANGES =
      "select coalesce(sum(res_ver), 0) from hfj_resource where res_type = 'Subscription'";

  private static final String ANY =
      """
      select exists (
        select from hfj_resource where res_type = 'Subscription' and res_deleted_at is null)
      """;

  private final JdbcTemplate database;
  private final SubscriptionLoader loader;
  private long known = -1;

  KnownSubscriptions(DataSource database, SubscriptionLoader loader) {
    this.database = new JdbcTemplate(database);
    this.loader = loader;
  }

  /** Passes a write on only where there is somebody to be notified: most servers have nobody. */
  @Hook(Pointcut.SUBSCRIPTION_RESOURCE_MODIFIED)
  public boolean isOfInterest(ResourceModifiedMessage message) {
    return message.getPayloadId().startsWith("Subscription/")
        || Boolean.TRUE.equals(database.queryForObject(ANY, Boolean.class));
  }

  /** Brings this copy's Subscriptions up to date before something is matched with them. */
  @Hook(Pointcut.SUBSCRIPTION_BEFORE_PERSISTED_RESOURCE_CHECKED)
  public synchronized void refresh() {
    Long changes = database.queryForObject(CHANGES, Long.class);
    if (changes != null && changes != known) {
      loader.forceRefresh();
      known = changes;
    }
  }
}
