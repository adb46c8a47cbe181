package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D1: the couple is prepared before the medicine. */
class D1PreparationFirstTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 10:00, 0",
    "2026-05-04, 0",
    "2026-05-04 10:01, 1",
    "2026-05-05, 1",
  })
  void preparationIsNoLaterThanTheMedicine(String start, int breaches) {
    course.chart("bob").session("s1", SessionType.PREPARATION).from(start);
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(course.breaches("D1")).hasSize(breaches);
  }

  @Test
  void everyMedicineSessionWithoutItIsTold() {
    ann.plan("p1").completed();
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");
    ann.session("m2", SessionType.MEDICINE).from("2026-05-05 10:00");
    ann.session("m3", SessionType.MEDICINE).from("2026-05-07 10:00");
    ann.session("m4", SessionType.MEDICINE);
    ann.session("m5", SessionType.MEDICINE).from("2026-05-04").status(EncounterStatus.PLANNED);
    ann.session("s1", SessionType.PREPARATION).from("2026-05-06 10:00");
    ann.session("s2", SessionType.PREPARATION).from("2026-05-08 10:00");
    ann.session("s3", SessionType.PREPARATION);

    assertThat(course.findings("D1"))
        .containsExactly(
            "warning Encounter/m1 Encounter.period.start",
            "warning Encounter/m2 Encounter.period.start");
    assertThat(course.texts("D1"))
        .containsOnly(
            "No preparation session precedes this medicine session; couples are prepared for the"
                + " medicine first.");
  }

  @Test
  void aCompletedCourseHasOneEvenWithoutMedicine() {
    ann.plan("p1").completed();
    assertThat(course.findings("D1")).containsExactly("warning CarePlan/p1 CarePlan");
    assertThat(course.texts("D1"))
        .containsExactly("The plan is completed without a preparation session.");

    ann.session("s1", SessionType.PREPARATION);
    assertThat(course.breaches("D1")).isEmpty();
  }

  @Test
  void theMedicineSessionTellsInPlaceOfThePlan() {
    ann.plan("p1").completed();
    ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00");

    assertThat(course.findings("D1"))
        .containsExactly("warning Encounter/m1 Encounter.period.start");
  }

  @Test
  void aCourseThatRunsMayStillBePrepared() {
    ann.plan("p1");

    assertThat(course.breaches("D1")).isEmpty();
  }
}
