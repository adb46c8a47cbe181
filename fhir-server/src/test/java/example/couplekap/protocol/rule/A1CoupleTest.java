package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A1: two partners, and all records agree on who they are. */
class A1CoupleTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void aCoupleIsTwo() {
    ann.plan("p1").partner("RelatedPerson/bob").withDyad("couple");
    ann.partner("bob").withDyad("couple");
    course.chart("bob").plan("p2").withDyad("couple");

    assertThat(course.breaches("A1")).isEmpty();
  }

  @Test
  void threePatientsUnderOneKeyAreNoCouple() {
    ann.plan("p1").deviating();
    course.chart("bob");
    course.chart("cid").plan("p3");

    assertThat(course.findings("A1"))
        .containsExactly(
            "error CarePlan/p1 CarePlan across",
            "error EpisodeOfCare/bob EpisodeOfCare across",
            "error CarePlan/p3 CarePlan across");
    assertThat(course.texts("A1"))
        .containsOnly(
            "More than two patients share the dyad key of this course; a course is the treatment of"
                + " one couple.");
  }

  @Test
  void anotherKeyContradicts() {
    ann.plan("p1").withDyad("couple");
    ann.partner("bob").withDyad("neighbours").deviating();

    assertThat(course.findings("A1"))
        .containsExactly("error RelatedPerson/bob RelatedPerson.extension");
  }

  @Test
  void thePlanOfAnotherPartnerDiffers() {
    ann.plan("p1").partner("RelatedPerson/bob");
    ann.plan("p2").partner("RelatedPerson/cid").status(CarePlanStatus.COMPLETED);

    assertThat(course.findings("A1")).containsExactly("error CarePlan/p2 CarePlan.extension");
    assertThat(course.texts("A1"))
        .containsExactly(
            "Another partner is named than in CarePlan/p1; a course is with one partner.");
  }

  @ParameterizedTest
  @EnumSource(
      value = CarePlanStatus.class,
      names = {"ACTIVE", "COMPLETED", "ONHOLD"})
  void aPlanThatIsOrWasCarriedOutNamesThePartner(CarePlanStatus status) {
    ann.plan("p1").partner("RelatedPerson/bob");
    ann.plan("p2").partner("RelatedPerson/cid").status(status);

    assertThat(course.findings("A1")).containsExactly("error CarePlan/p2 CarePlan.extension");
  }

  @ParameterizedTest
  @EnumSource(
      value = CarePlanStatus.class,
      names = {"DRAFT", "REVOKED", "UNKNOWN"})
  void aPlanThatIsNotCarriedOutMayNameAnother(CarePlanStatus status) {
    ann.plan("p1").partner("RelatedPerson/bob");
    ann.plan("p2").partner("RelatedPerson/cid").status(status);

    assertThat(course.breaches("A1")).isEmpty();
  }

  @Test
  void plansThatNameNobodyOrTheSameDoNotDiffer() {
    ann.plan("p1").partner("RelatedPerson/bob");
    ann.plan("p2").partner("RelatedPerson/bob");
    ann.plan("p3");

    assertThat(course.breaches("A1")).isEmpty();
  }

  @Test
  void whileTheFirstPlanNamesNobodyNoOtherDiffers() {
    ann.plan("p1");
    ann.plan("p2").partner("RelatedPerson/bob");
    ann.session("s1", SessionType.ASSESSMENT).with("RelatedPerson/cid", Role.PARTNER);

    assertThat(course.breaches("A1")).isEmpty();
  }

  @Test
  void anotherPartnerTakesPart() {
    ann.plan("p1").partner("RelatedPerson/bob");
    ann.session("s1", SessionType.ASSESSMENT)
        .with("RelatedPerson/bob", Role.PARTNER)
        .with("Practitioner/t", Role.THERAPIST);
    ann.session("s2", SessionType.ASSESSMENT).with("RelatedPerson/cid", Role.PARTNER);
    ann.session("s3", SessionType.ASSESSMENT).with("RelatedPerson/cid", Role.PARTNER).deviating();
    ann.session("s4", SessionType.ASSESSMENT)
        .with("RelatedPerson/cid", Role.PARTNER)
        .status(EncounterStatus.PLANNED);

    assertThat(course.findings("A1"))
        .containsExactly(
            "error Encounter/s2 Encounter.participant",
            "warning Encounter/s3 Encounter.participant waived");
    assertThat(course.breaches("A1"))
        .first()
        .extracting(ProtocolFinding::text)
        .isEqualTo(
            "The partner who takes part is not the one that CarePlan/p1 names; a course is with one"
                + " partner.");
  }
}
