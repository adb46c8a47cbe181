package example.couplekap.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of audit records, to which rows are added and from which none is taken. */
final class AuditTable {

  private static final Logger LOG = LoggerFactory.getLogger(AuditTable.class);

  private static final String INSERT =
      """
      insert into kap_audit_event (recorded, interaction, status, patient, disclosed,
        resource_type, resource_id, resource_version, operation, query,
        kind, subject, client, person, related_person, organization, emergency, network, request)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate database;
  private final TransactionTemplate transactions;

  AuditTable(DataSource database, TransactionTemplate transactions) {
    this.database = new JdbcTemplate(database);
    this.transactions = transactions;
  }

  /** Makes the table where it is not there yet. */
  void create() throws IOException {
    String script =
        new ClassPathResource("table.sql", AuditTable.class)
            .getContentAsString(StandardCharsets.UTF_8);
    transactions.executeWithoutResult(status -> database.execute(script));
  }

  /**
   * Adds records in the current transaction, or else in one of their own.
   *
   * @throws AuditUnavailable if they cannot be stored
   */
  void add(List<AuditRecord> records) {
    if (records.isEmpty()) {
      return;
    }
    try {
      transactions.executeWithoutResult(
          status -> database.batchUpdate(INSERT, records, records.size(), AuditTable::set));
    } catch (DataAccessException | TransactionException failure) {
      // The messages of such failures quote what was to be stored.
      LOG.error("Audit records cannot be stored: {}", failure.getClass().getSimpleName());
      throw new AuditUnavailable();
    }
  }

  private static void set(PreparedStatement row, AuditRecord record) throws SQLException {
    AuditRecord.Target target = record.target();
    Agent agent = record.agent();
    row.setObject(1, record.recorded().atOffset(ZoneOffset.UTC));
    row.setString(2, record.interaction().code());
    row.setInt(3, record.status());
    set(row, 4, record.patient());
    row.setBoolean(5, record.disclosed());
    set(row, 6, target.type());
    set(row, 7, target.id());
    set(row, 8, target.version());
    set(row, 9, target.operation());
    set(row, 10, target.query());
    set(row, 11, agent.kind().map(Enum::name));
    set(row, 12, agent.subject());
    set(row, 13, agent.client());
    set(row, 14, agent.person());
    set(row, 15, agent.relatedPerson());
    set(row, 16, agent.organization());
    row.setBoolean(17, agent.emergency());
    row.setString(18, agent.network());
    row.setString(19, agent.request());
  }

  private static void set(PreparedStatement row, int column, Optional<String> value)
      throws SQLException {
    row.setString(column, value.orElse(null));
  }
}
