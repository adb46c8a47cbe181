package example.couplekap.copies;

import static org.awaitility.Awaitility.await;

import example.couplekap.support.Answer;
import example.couplekap.support.BulkExport;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Exports of several copies of the server, one for each, which are held up in the middle of being
 * made: the table of their files is locked.
 */
final class HeldExports implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Asked by another connection: within one transaction it would give the same answer always. */
  private static final String MADE =
      "select count(*) from pg_stat_activity where datname = ?"
          + " and wait_event_type = 'Lock' and query like 'insert into kap_export_file%'";

  private final Connection lock;
  private final List<Answer> begun;

  private HeldExports(Connection lock, List<Answer> begun) {
    this.lock = lock;
    this.begun = begun;
  }

  /**
   * Begins as many exports as there are copies, and waits until each copy makes one.
   *
   * @param url the address of the copies' database
   * @param copy the address of one copy's FHIR endpoint
   * @param type of the records to be exported
   */
  static HeldExports begin(String url, String copy, String type, int copies) throws SQLException {
    Connection lock =
        DriverManager.getConnection(
            url,
            ServerUnderTest.database().getUsername(),
            ServerUnderTest.database().getPassword());
    lock.setAutoCommit(false);
    try (Statement statement = lock.createStatement()) {
      statement.execute("lock table kap_export_file in exclusive mode");
    }
    List<Answer> begun =
        Stream.generate(() -> get(copy, "/$export?_type=" + type, "Prefer", "respond-async"))
            .limit(copies)
            .toList();
    HeldExports held = new HeldExports(lock, begun);
    await().atMost(PATIENCE).until(() -> held.made() == copies);
    return held;
  }

  private int made() throws SQLException {
    return new JdbcTemplate(ServerUnderTest.database())
        .queryForObject(MADE, Integer.class, lock.getCatalog());
  }

  /** Lets whoever still makes one go on. */
  @Override
  public void close() throws SQLException {
    lock.close();
  }

  /**
   * The exports, when they are complete.
   *
   * @param copy the address of the FHIR endpoint of the copy that is asked for them
   */
  List<BulkExport> complete(String copy) throws InterruptedException {
    List<BulkExport> complete = new ArrayList<>();
    for (Answer each : begun) {
      complete.add(BulkExport.await(each, path -> get(copy, path)));
    }
    return complete;
  }

  private static Answer get(String copy, String path, String... headers) {
    return Http.sendTo(copy + path.replace("$", "%24"), "GET", BodyPublishers.noBody(), headers);
  }
}
