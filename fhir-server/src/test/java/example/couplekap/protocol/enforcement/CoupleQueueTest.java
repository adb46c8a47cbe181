package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Door;
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
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many writes wait for one couple, another couple's pass. */
class CoupleQueueTest {

  /** More than the server has database connections. */
  private static final int WRITERS = 20;

  @ParameterizedTest
  @EnumSource(names = {"UPDATE", "FHIRPATH_PATCH", "TRANSACTION_UPDATE", "TRANSACTION_PATCH"})
  void theWritersOfOneCoupleDoNotKeepAnotherWaiting(Door door) throws Exception {
    CarePlan busy = plan();
    CarePlan other = plan();
    ExecutorService clients = Executors.newFixedThreadPool(WRITERS);
    try {
      List<CompletableFuture<Answer>> waiting = wait(door, busy, clients, other);
      assertThat(waiting.stream().map(CompletableFuture::join).map(Answer::status))
          .isSubsetOf(200, 409)
          .contains(200);
    } finally {
      clients.shutdownNow();
    }
  }

  /** Lets writers wait for one couple, and another couple's writer pass meanwhile. */
  private static List<CompletableFuture<Answer>> wait(
      Door door, CarePlan busy, ExecutorService clients, CarePlan other) throws Exception {
    try (Connection outside = lock(busy.getSubject().getReference())) {
      List<CompletableFuture<Answer>> waiting =
          IntStream.range(0, WRITERS)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> retitle(door, busy, i), clients))
              .toList();
      TimeUnit.SECONDS.sleep(2);
      assertThat(outside.isValid(1)).isTrue();
      assertThat(waiting).noneMatch(CompletableFuture::isDone);

      Answer passed =
          CompletableFuture.supplyAsync(() -> retitle(Door.UPDATE, other, 0))
              .get(5, TimeUnit.SECONDS);

      assertThat(passed.status()).as(passed.body()).isEqualTo(200);
      return waiting;
    }
  }

  private static CarePlan plan() {
    CarePlan plan = StoredCourse.store("t1-single-dosing").get(CarePlan.class, each -> true);
    String path = "/CarePlan/" + plan.getIdPart();
    assertThat(Http.put(path, plan.setTitle("A title")).status()).isEqualTo(200);
    return Http.get(path).resource(CarePlan.class);
  }

  private static Answer retitle(Door door, CarePlan plan, int number) {
    String title = "Title " + number;
    Parameters patch = new Parameters();
    ParametersParameterComponent operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("replace"));
    operation.addPart().setName("path").setValue(new StringType("CarePlan.title"));
    operation.addPart().setName("value").setValue(new StringType(title));
    return door.write(new Door.Change(plan.copy().setTitle(title), "", patch));
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
