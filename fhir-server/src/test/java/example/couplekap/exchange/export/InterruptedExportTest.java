package example.couplekap.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.BulkExport;
import example.couplekap.support.CoupleInCare;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** An export that is cut off in the middle is made anew, and nothing of the first attempt stays. */
class InterruptedExportTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final JdbcTemplate database = new JdbcTemplate(ServerUnderTest.database());

  @Test
  void isMadeAnewAsAWhole() throws InterruptedException, SQLException {
    CoupleInCare couple = CoupleInCare.store();
    String group = "/Group/couples-" + couple.organizations().get(0);
    Answer begun;
    try (Connection other = ServerUnderTest.database().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table kap_export_file in exclusive mode");
      begun = Http.get(group + "/$export?_type=Patient,CarePlan", "Prefer", "respond-async");
      Integer writing = awaitOneThatWaits();
      Answer status = Http.get(BulkExport.path(begun.header("Content-Location")));
      assertThat(status.status()).isEqualTo(202);
      assertThat(status.header("X-Progress")).isNotEmpty();
      assertThat(status.header("Retry-After")).isNotEmpty();

      database.queryForObject("select pg_terminate_backend(?)", Boolean.class, writing);
      other.rollback();
    }

    BulkExport export = BulkExport.await(begun, Http::get);
    assertThat(export.ids("Patient")).containsExactly(couple.a());
    assertThat(export.ids("CarePlan")).isNotEmpty();
    assertThat(export.files()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void isMadeByAnotherCopyIfTheOneThatBeganItDies() throws InterruptedException {
    CoupleInCare couple = CoupleInCare.store();
    String group = "/Group/couples-" + couple.organizations().get(0);
    Answer begun = Http.get(group + "/$export?_type=Patient", "Prefer", "respond-async");
    BulkExport.await(begun, Http::get);
    String id = begun.header("Content-Location").replaceFirst(".*_jobId=", "");
    // What the database holds of an export whose copy was killed in the middle of making it.
    database.update("delete from kap_export_file where export = ?::uuid", id);
    database.update("update kap_export set state = 'waiting' where id = ?::uuid", id);
    database.update(
        """
        insert into kap_export_task (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
        values ('export', ?, now() - interval '1 minute', true, 'a copy that was killed', now() - interval '1 minute', 1)
        """,
        id);

    assertThat(BulkExport.await(begun, Http::get).ids("Patient")).containsExactly(couple.a());
  }

  /** The connection that is held up while it adds a file. */
  private Integer awaitOneThatWaits() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<Integer> waiting =
          database.queryForList(
              "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into kap_export_file%'",
              Integer.class);
      if (!waiting.isEmpty()) {
        return waiting.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("No export was being made");
  }
}
