package example.couplekap.audit;

import example.couplekap.support.Answer;
import example.couplekap.support.SecuredServer.Bearer;
import example.couplekap.support.ServerUnderTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the table of audit records holds of one request, found by the id that the request gave. */
final class AuditTrail {

  static final String REQUEST_ID = "X-Request-ID";

  private AuditTrail() {}

  /** The database of the server, past the server. */
  static JdbcTemplate database() {
    return new JdbcTemplate(ServerUnderTest.database());
  }

  /** What one request left, each record in one line. */
  static Trace trace(Function<String[], Answer> request) {
    String id = UUID.randomUUID().toString();
    Answer answer = request.apply(new String[] {REQUEST_ID, id});
    return new Trace(answer, of(id));
  }

  /** What a reading request left. */
  static Trace get(Bearer caller, String path) {
    return trace(headers -> caller.get(path, headers));
  }

  /** The records of a request. */
  static List<Row> of(String requestId) {
    return database()
        .query(
            "select * from kap_audit_event where request = ? order by sequence",
            (row, number) ->
                new Row(
                    row.getString("interaction"),
                    row.getInt("status"),
                    row.getString("patient"),
                    row.getBoolean("disclosed"),
                    row.getString("resource_type"),
                    row.getString("resource_id"),
                    row.getString("operation"),
                    row.getString("query"),
                    row.getString("person"),
                    row.getString("related_person"),
                    row.getString("client"),
                    row.getBoolean("emergency"),
                    row.getString("network")),
            requestId);
  }

  /**
   * An answer, and what it left.
   *
   * @param answer of the server
   * @param rows in the table
   */
  record Trace(Answer answer, List<Row> rows) {}

  /** A row of the table. */
  record Row(
      String interaction,
      int status,
      String patient,
      boolean disclosed,
      String type,
      String id,
      String operation,
      String query,
      String person,
      String relatedPerson,
      String client,
      boolean emergency,
      String network) {

    /** What was done to what in which chart, in one line. */
    String line() {
      return "%s %d %s %s"
          .formatted(
              interaction,
              status,
              patient,
              (type == null ? "-" : type) + (id == null ? "" : "/" + id));
    }
  }
}
