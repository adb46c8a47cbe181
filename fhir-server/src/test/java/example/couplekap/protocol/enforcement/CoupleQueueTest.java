package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.StoredCourse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.CarePlan;
import org.junit.jupiter.api.Test;

/** However many writes wait for one couple, another couple's pass. */
class CoupleQueueTest {

  /** More than the server has database connections. */
  private static final int WRITERS = 20;

  @Test
  void theWritersOfOneCoupleDoNotKeepAnotherWaiting() throws Exception {
    CarePlan busy = plan();
    CarePlan other = plan();
    ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
    try {
      List<CompletableFuture<Answer>> waiting = wait(busy, clients, other);
      assertThat(waiting.stream().map(CompletableFuture::join).map(Answer::status))
          .isSubsetOf(200, 409)
          .contains(200);
    } finally {
      clients.shutdownNow();
    }
  }

  /** Lets writers wait for one couple, and another couple's writer pass meanwhile. */
  private static List<CompletableFuture<Answer>> wait(
      CarePlan busy, ExecutorService clients, CarePlan other) throws Exception {
    try (Connection outside = lock(busy.getSubject().getReference())) {
      List<CompletableFuture<Answer>> waiting =
          IntStream.range(0, WRITERS)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> retitle(busy, i), clients))
              .toList();
      TimeUnit.SECONDS.sleep(2);
      assertThat(outside.isValid(1)).isTrue();
      assertThat(waiting).noneMatch(CompletableFuture::isDone);

      Answer passed =
          CompletableFuture.supplyAsync(() -> retitle(other, 0)).get(5, TimeUnit.SECONDS);

      assertThat(passed.status()).as(passed.body()).isEqualTo(200);
      return waiting;
    }
  }

  private static CarePlan plan() {
    return StoredCourse.store("t1-single-dosing").get(CarePlan.class, each -> true);
  }

  private static Answer retitle(CarePlan plan, int number) {
    CarePlan changed = plan.copy();
    changed.setTitle("Title " + number);
    return Http.put("/CarePlan/" + plan.getIdPart(), changed);
  }

  /** Another copy of the server in the middle of a write to that patient's chart. */
  static Connection lock(String patient) throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            ServerUnderTest.database().getJdbcUrl(),
            ServerUnderTest.database().getUsername(),
            ServerUnderTest.database().getPassword());
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
      lock.setString(1, patient);
      lock.execute();
    }
    return connection;
  }
}
