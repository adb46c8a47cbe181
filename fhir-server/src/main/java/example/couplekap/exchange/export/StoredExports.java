package example.couplekap.exchange.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.couplekap.access.Caller;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The exports of all copies of the server, with their files. */
final class StoredExports {

  private static final String ADD =
      """
      insert into kap_export (id, client, organization, scopes, request, expires)
      values (?, ?, ?, ?, ?::jsonb, ?)
      """;

  private static final String FIND = "select * from kap_export where id = ? and expires > now()";

  private static final String WAITING =
      """
      select count(*) from kap_export
      where client is not distinct from ? and state = 'waiting' and expires > now()
      """;

  private static final String COMPLETE =
      """
      update kap_export set state = 'complete', transaction_time = ?, expires = ?
      where id = ? and state = 'waiting'
      """;

  private static final String FAIL =
      "update kap_export set state = 'failed' where id = ? and state = 'waiting'";

  private static final String ADD_FILE =
      """
      insert into kap_export_file (export, number, resource_type, resources, patients, content)
      values (?, ?, ?, ?, ?, ?)
      """;

  private static final String FILES =
      """
      select number, resource_type, resources, patients from kap_export_file
      where export = ? order by number
      """;

  private static final String CONTENT =
      "select content from kap_export_file where export = ? and number = ?";

  /** HAPI FHIR's transaction manager offers no isolation level. */
  private static final String ONE_STATE = "set transaction isolation level repeatable read";

  /** How long the oldest transaction has been under way that this connection is not in. */
  private static final String OLDEST_TRANSACTION =
      """
      select coalesce(extract(epoch from max(clock_timestamp() - xact_start)), 0)
      from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
      """;

  private final JdbcTemplate database;
  private final ObjectMapper json;

  StoredExports(DataSource database, ObjectMapper json) {
    this.database = new JdbcTemplate(database);
    this.json = json;
  }

  /** Adds an export that is still to be made. */
  void add(UUID id, Optional<Caller> program, ExportRequest request, Instant expires) {
    database.update(
        ADD,
        id,
        program.map(Caller::client).orElse(null),
        program.flatMap(Caller::organization).orElse(null),
        program.map(Caller::scopeText).orElse(null),
        write(request),
        Timestamp.from(expires));
  }

  /** The export of an id; empty if there is none, or no more. */
  Optional<Export> find(UUID id) {
    return database.query(FIND, (row, number) -> export(row), id).stream().findFirst();
  }

  /** How many exports of a program are still to be made. */
  int waiting(Optional<Caller> program) {
    Integer count =
        database.queryForObject(WAITING, Integer.class, program.map(Caller::client).orElse(null));
    return count == null ? 0 : count;
  }

  /** Says that all files of an export are there. */
  void complete(UUID id, Instant transactionTime, Instant expires) {
    database.update(COMPLETE, Timestamp.from(transactionTime), Timestamp.from(expires), id);
  }

  /** Says that an export cannot be made. */
  void fail(UUID id) {
    database.update(FAIL, id);
  }

  /** Removes an export with its files. */
  void remove(UUID id) {
    database.update("delete from kap_export where id = ?", id);
  }

  /** Removes what has expired. */
  void removeExpired() {
    database.update("delete from kap_export where expires <= now()");
  }

  /** Adds a file to an export. */
  void add(UUID export, ExportFile file, byte[] content) {
    database.update(
        ADD_FILE,
        export,
        file.number(),
        file.type(),
        file.resources(),
        file.patients().stream().sorted().toArray(String[]::new),
        content);
  }

  /** The files of an export, in their order. */
  List<ExportFile> files(UUID export) {
    return database.query(
        FILES,
        (row, number) ->
            new ExportFile(row.getInt(1), row.getString(2), row.getInt(3), texts(row.getArray(4))),
        export);
  }

  /** What a file of an export holds. */
  byte[] content(UUID export, int number) {
    return database.queryForObject(CONTENT, byte[].class, export, number);
  }

  /** Has the current transaction see one state of the database throughout; it must come first. */
  void seeOneState() {
    database.execute(ONE_STATE);
  }

  /** How long the oldest transaction that may still write has been under way. */
  Duration oldestTransaction() {
    Double seconds = database.queryForObject(OLDEST_TRANSACTION, Double.class);
    return Duration.ofSeconds(seconds == null ? 0 : (long) Math.ceil(seconds));
  }

  private Export export(ResultSet row) throws SQLException {
    return new Export(
        row.getObject("id", UUID.class),
        program(row),
        read(row.getString("request")),
        Export.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getTimestamp("transaction_time")).map(Timestamp::toInstant),
        row.getTimestamp("expires").toInstant());
  }

  private static Optional<Caller> program(ResultSet row) throws SQLException {
    String client = row.getString("client");
    return client == null
        ? Optional.empty()
        : Optional.of(
            Caller.program(
                client,
                Optional.ofNullable(row.getString("organization")),
                row.getString("scopes")));
  }

  private static Set<String> texts(Array array) throws SQLException {
    return Set.of((String[]) array.getArray());
  }

  private String write(ExportRequest request) {
    try {
      return json.writeValueAsString(request);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("An export request has no JSON", unwritable);
    }
  }

  private ExportRequest read(String request) {
    try {
      return json.readValue(request, ExportRequest.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("A stored export request cannot be read", unreadable);
    }
  }
}
