package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.StoredCourse;
import java.sql.Connection;
import java.sql.SQLException;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Meta;
import org.junit.jupiter.api.Test;

/** Nobody waits for a couple without end. */
class CourseLocksTest {

  @Test
  void aWriteThatWaitsTooLongIsSentAwayAndMayComeAgain() throws SQLException {
    CarePlan plan = StoredCourse.store("t1-single-dosing").get(CarePlan.class, each -> true);
    String version = plan.getMeta().getVersionId();
    plan.setTitle("Another title");
    Answer refused;
    try (Connection elsewhere = CoupleQueueTest.lock(plan.getSubject().getReference())) {
      refused = CourseWrites.put(plan);
      assertThat(elsewhere.isValid(1)).isTrue();
    }

    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.error().getDiagnostics()).contains("again");
    assertThat(Http.get("/CarePlan/" + plan.getIdPart()).resource(CarePlan.class).getMeta())
        .extracting(Meta::getVersionId)
        .isEqualTo(version);
    assertThat(CourseWrites.put(plan).status()).isEqualTo(200);
  }
}
