package example.couplekap.protocol.rule;

import static example.couplekap.protocol.Times.instant;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.SessionType;
import java.time.Instant;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G12: every finished medicine session is integrated in its window. */
class G12EverySessionIntegratedTest {

  private static final String M1 = " Encounter/m1 Encounter.period.end";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestSession medicine =
      ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00").to("2026-05-04 12:00");

  @ParameterizedTest
  @CsvSource({
    "2026-05-05 12:00, 0",
    "2026-05-06 12:00, 0",
    "2026-05-06 12:01, 1",
    "2026-05-06 07:01-05:00, 1",
  })
  void itIsDueWhenTheWindowHasClosed(String at, int breaches) {
    assertThat(course.breaches("G12", instant(at))).hasSize(breaches);
  }

  @Test
  void inACompletedPlanItIsAWarningAtOnce() {
    ann.plan("p1").completed();

    Instant soon = instant("2026-05-04 12:01");
    assertThat(course.findings("G12", soon)).containsExactly("warning" + M1);
    assertThat(course.texts("G12"))
        .containsExactly(
            "No integration session began in the window of this medicine session, which closed"
                + " 2026-05-06T12:00:00Z; every medicine session is integrated.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 13:59, 1",
    "2026-05-04 14:00, 0",
    "2026-05-06 12:00, 0",
    "2026-05-06 12:01, 1",
    "2026-05-05, 1",
  })
  void integrationBeginsInTheWindow(String start, int breaches) {
    ann.session("i1", SessionType.INTEGRATION).from(start).integrating(medicine);

    assertThat(course.breaches("G12")).hasSize(breaches);
  }

  @Test
  void withoutACompletedPlanItIsInformation() {
    ann.plan("p1");
    ann.session("i1", SessionType.INTEGRATION).from("2026-05-05 10:00");
    ann.session("i2", SessionType.TERMINATION).from("2026-05-05 10:00").integrating(medicine);
    ann.session("i3", SessionType.INTEGRATION)
        .from("2026-05-05 10:00")
        .integrating(medicine)
        .status(EncounterStatus.CANCELLED);

    assertThat(course.findings("G12")).containsExactly("information" + M1);
  }

  @Test
  void theIntegrationOfAnotherMedicineSessionIsNotOfThisOne() {
    TestSession other = ann.session("m2", SessionType.MEDICINE).to("2026-05-04 13:00");
    ann.session("i1", SessionType.INTEGRATION).from("2026-05-05 10:00").integrating(other);

    assertThat(course.findings("G12")).containsExactly("information" + M1);
  }

  @Test
  void thePartnersChartMayHoldTheIntegration() {
    medicine.identified("S1");
    course
        .chart("bob")
        .session("i1", SessionType.INTEGRATION)
        .from("2026-05-05 10:00")
        .integratingIdentified("S1");

    assertThat(course.breaches("G12")).isEmpty();
  }

  @Test
  void ofASessionThatBothChartsHoldOneIntegrationIsEnough() {
    medicine.identified("S1");
    TestChart bob = course.chart("bob");
    bob.session("m2", SessionType.MEDICINE).identified("S1").to("2026-05-04 12:00");
    ann.session("i1", SessionType.INTEGRATION).from("2026-05-05 10:00").integrating(medicine);

    assertThat(course.breaches("G12")).isEmpty();
  }

  @Test
  void whatHasNotEndedOrEndedNobodyKnowsWhenIsNotJudged() {
    medicine.status(EncounterStatus.INPROGRESS);
    ann.session("m2", SessionType.MEDICINE).to("2026-05-04");
    ann.session("m3", SessionType.MEDICINE).from("2026-05-04 10:00");
    ann.session("s4", SessionType.INTEGRATION).to("2026-05-04 12:00");

    assertThat(course.breaches("G12")).isEmpty();
  }
}
