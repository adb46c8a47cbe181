package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;

/** D4: each partner has said which support they wish for. */
class D4SupportPreferencesTest {

  private static final String TEXT =
      "No wish of the %s for support after a medicine session is recorded; each partner's wishes are"
          + " asked for in preparation.";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void bothAreAskedFor() {
    ann.plan("p1");
    ann.session("m1", SessionType.MEDICINE);

    assertThat(course.findings("D4"))
        .containsExactly("warning CarePlan/p1 CarePlan", "warning CarePlan/p1 CarePlan");
    assertThat(course.texts("D4"))
        .containsExactly(TEXT.formatted("patient"), TEXT.formatted("partner"));
  }

  @Test
  void eachPartnersWishCountsForThatPartner() {
    ann.session("m1", SessionType.MEDICINE);
    ann.wish("w1", false);
    assertThat(course.texts("D4")).containsExactly(TEXT.formatted("partner"));

    ann.wish("w2", true);
    assertThat(course.breaches("D4")).isEmpty();
  }

  @Test
  void thePartnersWishAloneIsNotThePatients() {
    ann.session("m1", SessionType.MEDICINE);
    ann.wish("w1", true);

    assertThat(course.texts("D4")).containsExactly(TEXT.formatted("patient"));
  }

  @Test
  void thePartnersOwnChartMaySayIt() {
    ann.session("m1", SessionType.MEDICINE);
    ann.wish("w1", false);
    TestChart bob = course.chart("bob");
    bob.wish("w2", true);
    assertThat(course.texts("D4")).containsExactly(TEXT.formatted("partner"));

    bob.wish("w3", false);
    assertThat(course.breaches("D4")).isEmpty();
  }

  @Test
  void beforeAMedicineSessionNothingIsDue() {
    ann.session("m1", SessionType.MEDICINE).status(EncounterStatus.PLANNED);
    ann.session("s1", SessionType.PREPARATION);

    assertThat(course.breaches("D4")).isEmpty();
  }
}
