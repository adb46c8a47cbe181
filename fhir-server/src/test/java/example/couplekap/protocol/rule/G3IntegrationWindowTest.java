package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import example.couplekap.protocol.course.SessionType;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G3: integration begins two to three hours after the medicine session, and within about 48. */
class G3IntegrationWindowTest {

  private static final String PLACE = " Encounter/i1 Encounter.period.start with Encounter/m1";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestSession medicine =
      ann.session("m1", SessionType.MEDICINE).from("2026-05-04 10:00").to("2026-05-04 12:00");

  private TestSession integration(String start) {
    return ann.session("i1", SessionType.INTEGRATION).from(start);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 11:59, error",
    "2026-05-04 12:00, warning",
    "2026-05-04 13:59, warning",
    "2026-05-04 14:00, information",
    "2026-05-04 14:59, information",
    "2026-05-04 15:00, none",
    "2026-05-06 12:00, none",
    "2026-05-06 12:01, warning",
    // The clock counts, not the offset in which it is written.
    "2026-05-06 07:00-05:00, none",
    "2026-05-06 07:01-05:00, warning",
  })
  void theWindowIsKeptToTheMinute(String start, String severity) {
    integration(start).integrating(medicine);

    List<String> expected = severity.equals("none") ? List.of() : List.of(severity + PLACE);
    assertThat(course.findings("G3")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 12:00, 0 min; two",
    "2026-05-04 12:45, 45 min; two",
    "2026-05-04 13:00, 1 h; two",
    "2026-05-04 14:30, 2 h 30 min; two",
    "2026-05-06 15:10, 51 h 10 min; late",
  })
  void theTextSaysHowLong(String start, String expected) {
    integration(start).integrating(medicine);

    String recommended =
        expected.endsWith("two") ? "at least two to three hours" : "within about 48 h";
    assertThat(course.texts("G3"))
        .containsExactly(
            "Integration began %s after the medicine session ended; the paper recommends %s."
                .formatted(expected.substring(0, expected.indexOf(';')), recommended));
  }

  @Test
  void summerTimeDoesNotShortenTheWindow() {
    TestSession before = ann.session("m2", SessionType.MEDICINE).to("2026-03-07 12:00-06:00");
    ann.session("i2", SessionType.INTEGRATION).from("2026-03-09 13:00-05:00").integrating(before);
    ann.session("i3", SessionType.INTEGRATION).from("2026-03-09 13:01-05:00").integrating(before);

    assertThat(course.findings("G3"))
        .containsExactly("warning Encounter/i3 Encounter.period.start with Encounter/m2");
  }

  @Test
  void whatHasNotEndedCannotBeIntegratedAndNoReasonExcusesIt() {
    integration("2026-05-04 11:59").integrating(medicine).deviating();

    assertThat(course.findings("G3")).containsExactly("error" + PLACE);
    assertThat(course.texts("G3"))
        .containsExactly(
            "Integration began before the medicine session that it integrates had ended; what has"
                + " not ended cannot be integrated.");
  }

  @Test
  void ofSeveralMedicineSessionsOneSuffices() {
    TestSession next = ann.session("m2", SessionType.MEDICINE).to("2026-05-20 12:00");
    integration("2026-05-20 16:00").integrating(medicine).integrating(next);

    assertThat(course.breaches("G3")).isEmpty();
  }

  @Test
  void theBestOfSeveralIsTold() {
    TestSession next = ann.session("m2", SessionType.MEDICINE).to("2026-05-20 12:00");
    integration("2026-05-20 11:00").integrating(next).integrating(medicine);

    assertThat(course.findings("G3")).containsExactly("warning" + PLACE);
  }

  @Test
  void ofSeveralThatAreNoBetterTheNearestIsTold() {
    TestSession next = ann.session("m2", SessionType.MEDICINE).to("2026-05-20 12:00");
    integration("2026-05-25 12:00").integrating(medicine).integrating(next);

    assertThat(course.findings("G3"))
        .containsExactly("warning Encounter/i1 Encounter.period.start with Encounter/m2");
    assertThat(course.texts("G3").get(0)).contains("120 h");
  }

  @Test
  void whileOneMedicineSessionsEndIsUnknownItMayBeTheOne() {
    TestSession unended = ann.session("m2", SessionType.MEDICINE).from("2026-05-20 10:00");
    integration("2026-05-20 16:00").integrating(medicine).integrating(unended);

    assertThat(course.breaches("G3")).isEmpty();
  }

  @Test
  void whatIsUnknownIsNotGuessed() {
    TestSession byDay = ann.session("m2", SessionType.MEDICINE).to("2026-05-04");
    TestSession running =
        ann.session("m3", SessionType.MEDICINE)
            .to("2026-05-04 12:00")
            .status(EncounterStatus.INPROGRESS);
    TestSession therapy = ann.session("s4", SessionType.PREPARATION).to("2026-05-04 12:00");
    ann.session("i1", SessionType.INTEGRATION).from("2026-05-20 10:00").integrating(byDay);
    ann.session("i2", SessionType.INTEGRATION).from("2026-05-20 10:00").integrating(running);
    ann.session("i3", SessionType.INTEGRATION).from("2026-05-20 10:00").integrating(therapy);
    ann.session("i4", SessionType.INTEGRATION).from("2026-05-20").integrating(medicine);
    ann.session("i5", SessionType.INTEGRATION).integrating(medicine);
    ann.session("i6", SessionType.INTEGRATION).from("2026-05-20 10:00").integrating("Encounter/x");
    ann.session("i7", SessionType.INTEGRATION).from("2026-05-20 10:00");

    assertThat(course.breaches("G3")).isEmpty();
  }

  @Test
  void aSessionThatIsNotHeldIsNotJudged() {
    integration("2026-05-20 10:00").integrating(medicine).status(EncounterStatus.CANCELLED);
    ann.session("s2", SessionType.TERMINATION).from("2026-05-20 10:00").integrating(medicine);

    assertThat(course.breaches("G3")).isEmpty();
  }

  @Test
  void thePartnersMedicineSessionIsNamedByItsIdentifierAndNotTold() {
    medicine.identified("S1");
    TestChart bob = course.chart("bob");
    bob.session("i1", SessionType.INTEGRATION).from("2026-05-06 15:10").integratingIdentified("S1");
    bob.session("i2", SessionType.INTEGRATION).from("2026-05-04 16:00").integratingIdentified("S1");
    bob.session("i3", SessionType.INTEGRATION)
        .from("2026-05-06 15:10")
        .integratingIdentified("unknown");

    assertThat(course.findings("G3"))
        .containsExactly("warning Encounter/i1 Encounter.period.start across");
  }

  @Test
  void ofASessionThatBothChartsHoldTheOwnRecordIsTold() {
    medicine.identified("S1");
    TestChart bob = course.chart("bob");
    bob.session("m2", SessionType.MEDICINE).identified("S1").to("2026-05-04 12:00");
    bob.session("i1", SessionType.INTEGRATION).from("2026-05-06 15:10").integratingIdentified("S1");

    assertThat(course.findings("G3"))
        .containsExactly("warning Encounter/i1 Encounter.period.start with Encounter/m2");
  }
}
