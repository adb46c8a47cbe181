package example.couplekap.access.enforcement;

import example.couplekap.access.Caller;
import example.couplekap.access.CallerKind;
import example.couplekap.access.OwnSubscriptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which program made which Subscription, and with what token. It is noted beside the Subscription
 * and not in it, so that no client can say it. From it follow the rights with which a notification
 * is judged when it is due, at which time no token is at hand.
 */
public final class Subscribers {

  private static final String NOTE =
      """
      insert into kap_subscriber (subscription, client, organization, scopes, since)
      values (?, ?, ?, ?, now())
      on conflict (subscription) do update set client = excluded.client,
        organization = excluded.organization, scopes = excluded.scopes, since = excluded.since
      """;

  private static final String MADE =
      "select exists (select from kap_subscriber where subscription = ? and client = ?)";

  private static final String KNOWN =
      "select exists (select from kap_subscriber where subscription = ?)";

  private static final String ALL_MADE =
      "select subscription from kap_subscriber where client = ? order by subscription";

  private static final String SUBSCRIBER =
      """
      select client, organization, scopes from kap_subscriber
      where subscription = ? and since > now() - make_interval(secs => ?)
      """;

  private final JdbcTemplate database;
  private final ProgramRights rights;
  private final TransactionTemplate transactions;

  Subscribers(DataSource database, ProgramRights rights, TransactionTemplate transactions) {
    this.database = new JdbcTemplate(database);
    this.rights = rights;
    this.transactions = transactions;
  }

  /** Notes in the current transaction that a program made a Subscription, or made it anew. */
  void note(String subscription, Caller program) {
    database.update(
        NOTE,
        subscription,
        program.client(),
        program.organization().orElse(null),
        program.scopeText());
  }

  /** The Subscriptions that a program made. */
  OwnSubscriptions madeBy(Caller caller) {
    return caller.kind() == CallerKind.SYSTEM
        ? new Made(database, caller.client())
        : OwnSubscriptions.NONE;
  }

  /** Whether a program made a Subscription, with whatever rights. */
  public boolean know(String subscription) {
    return Boolean.TRUE.equals(database.queryForObject(KNOWN, Boolean.class, subscription));
  }

  /**
   * The program behind a Subscription, if it may see a record now, as far as that follows from what
   * is stored; its scopes are those of the token with which it last wrote the Subscription.
   *
   * @param longestGrant how long that token counts
   * @return empty if it may not, is not known, or has not shown a token for too long
   */
  public Optional<Caller> entitled(String subscription, Resource record, Duration longestGrant) {
    return transactions.execute(
        status ->
            database
                .query(
                    SUBSCRIBER,
                    (row, number) -> caller(row),
                    subscription,
                    longestGrant.toSeconds())
                .stream()
                .filter(program -> rights.of(program).sees(record))
                .findFirst());
  }

  private static Caller caller(ResultSet row) throws SQLException {
    return Caller.program(
        row.getString("client"),
        Optional.ofNullable(row.getString("organization")),
        row.getString("scopes"));
  }

  /**
   * Those of one program.
   *
   * @param client the program's id at the identity provider
   */
  private record Made(JdbcTemplate database, String client) implements OwnSubscriptions {

    @Override
    public boolean include(String id) {
      return Boolean.TRUE.equals(database.queryForObject(MADE, Boolean.class, id, client));
    }

    @Override
    public List<String> ids() {
      return database.queryForList(ALL_MADE, String.class, client);
    }
  }
}
