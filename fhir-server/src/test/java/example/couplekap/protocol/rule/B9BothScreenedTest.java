package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B9: partners who are dosed together have each been screened. */
class B9BothScreenedTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");
  private final TestChart bob = course.chart("bob");

  @ParameterizedTest
  @CsvSource({"2026-05-04 10:00, 0", "2026-05-04, 0", "2026-05-04 10:01, 1", "2026-05-05, 1"})
  void thePartnerIsScreenedNoLaterThanTheDose(String screened, int breaches) {
    bob.verdict("o1", Verdict.DEFERRED, screened);
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);

    assertThat(course.breaches("B9")).hasSize(breaches);
  }

  @Test
  void aPreliminaryOrUndatedScreeningIsNone() {
    bob.preliminary("o1", Verdict.CLEARED, "2026-05-01");
    bob.undated("o2", Verdict.CLEARED);
    ann.verdict("o3", Verdict.CLEARED, "2026-05-01");
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", PartnerPresence.CO_DOSING);

    assertThat(course.findings("B9"))
        .containsExactly("error Encounter/m1 Encounter.period.start across");
    assertThat(course.texts("B9"))
        .containsExactly(
            "The partners were dosed together on 2026-05-04T10:00Z, and no completed safety"
                + " screening of the other partner precedes it; each is screened first.");
  }

  @Test
  void aSessionThatBothChartsHoldIsOfBoth() {
    ann.session("m1", SessionType.MEDICINE).identified("S1").from("2026-05-04 10:00").deviating();
    bob.session("m2", SessionType.MEDICINE).identified("S1").from("2026-05-04 10:00");

    assertThat(course.findings("B9"))
        .containsExactly(
            "warning Encounter/m1 Encounter.period.start across waived",
            "error Encounter/m2 Encounter.period.start across");
  }

  @Test
  void aSessionOfOneAloneOrWithoutATimeIsNotJudged() {
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", PartnerPresence.SITTING);
    ann.session("m2", SessionType.MEDICINE).with("RelatedPerson/bob", Role.CO_DOSED_PARTNER);
    bob.session("m3", SessionType.MEDICINE).identified("S3").from("2026-05-05 10:00");

    assertThat(course.breaches("B9")).isEmpty();
  }
}
