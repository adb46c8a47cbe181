package example.couplekap.audit;

import example.couplekap.access.CallerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads audit records, the newest first. */
final class StoredAuditRecords {

  private static final String SELECT =
      "select * from kap_audit_event where %s order by sequence desc limit ? offset ?";
  private static final String COUNT = "select count(*) from kap_audit_event where %s";

  private final JdbcTemplate database;

  StoredAuditRecords(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  /** Some of the records that a search finds. */
  List<AuditRecord> find(AuditSearch search, int count, int offset) {
    return database.query(
        SELECT.formatted(search.condition()),
        StoredAuditRecords::read,
        Stream.concat(search.values().stream(), Stream.of(count, offset)).toArray());
  }

  /** How many records a search finds. */
  int count(AuditSearch search) {
    return Optional.ofNullable(
            database.queryForObject(
                COUNT.formatted(search.condition()), Integer.class, search.values().toArray()))
        .orElse(0);
  }

  private static AuditRecord read(ResultSet row, int number) throws SQLException {
    return new AuditRecord(
        row.getObject("id", UUID.class),
        row.getObject("recorded", OffsetDateTime.class).toInstant(),
        Interaction.of(row.getString("interaction")).orElseThrow(),
        row.getInt("status"),
        text(row, "patient"),
        row.getBoolean("disclosed"),
        new AuditRecord.Target(
            text(row, "resource_type"),
            text(row, "resource_id"),
            text(row, "resource_version"),
            text(row, "operation"),
            text(row, "query")),
        new Agent(
            text(row, "kind").map(CallerKind::valueOf),
            text(row, "subject"),
            text(row, "client"),
            text(row, "person"),
            text(row, "related_person"),
            text(row, "organization"),
            row.getBoolean("emergency"),
            row.getString("network"),
            row.getString("request")));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
