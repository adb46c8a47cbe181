package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.DosingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A12: Veterans Affairs prescribes for veterans only. */
class A12CareSettingTest {

  private final TestCourse course = new TestCourse();

  @ParameterizedTest
  @CsvSource({"SINGLE, 0", "ALTERNATING_DUAL, 1", "CONCURRENT_DUAL, 1"})
  void bothPartnersAreDosedElsewhere(DosingModel model, int breaches) {
    course.chart("ann").plan("p1").dosing(model).inVeteransAffairs();

    assertThat(course.breaches("A12")).hasSize(breaches);
  }

  @Test
  void thePlanWithTheSettingIsTold() {
    course.chart("ann").plan("p1").dosing(DosingModel.ALTERNATING_DUAL);
    course.chart("bob").plan("p2").inVeteransAffairs();

    assertThat(course.findings("A12"))
        .containsExactly("information CarePlan/p2 CarePlan.extension");
    assertThat(course.texts("A12"))
        .containsExactly(
            "Both partners are to be dosed in a Veterans Affairs setting, which can prescribe for"
                + " enrolled veterans only.");
  }
}
