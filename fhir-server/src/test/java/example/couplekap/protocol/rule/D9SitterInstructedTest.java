package example.couplekap.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.course.Participant;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** D9: a partner who is with the patient was told how to support. */
class D9SitterInstructedTest {

  private static final String M1 = "warning Encounter/m1 Encounter.participant";

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @ParameterizedTest
  @CsvSource({
    "2026-05-04 10:00, 0",
    "2026-05-04, 0",
    "2026-05-04 10:01, 1",
    "2026-05-05, 1",
  })
  void theInstructionComesFirst(String instructed, int breaches) {
    ann.instructedPartner("bob", instructed, "2026-06-01");
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", Role.SITTER);

    assertThat(course.breaches("D9")).hasSize(breaches);
  }

  @ParameterizedTest
  @EnumSource(PartnerPresence.class)
  void onlyAPartnerWhoIsThereAndNotDosedSupports(PartnerPresence presence) {
    ann.partner("bob");
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", presence);

    boolean supports =
        presence == PartnerPresence.SITTING || presence == PartnerPresence.BEFORE_AND_AFTER;
    assertThat(course.breaches("D9")).hasSize(supports ? 1 : 0);
  }

  @Test
  void aPartnerWhoWasNeverInstructedIsTold() {
    ann.partner("bob");
    ann.session("m1", SessionType.MEDICINE).with("RelatedPerson/bob", Role.PARTNER);
    ann.session("m2", SessionType.MEDICINE)
        .from("2026-05-04")
        .with("RelatedPerson/bob", Role.PARTNER)
        .status(EncounterStatus.PLANNED);
    ann.session("s1", SessionType.INTEGRATION).with("RelatedPerson/bob", Role.PARTNER);

    assertThat(course.findings("D9")).containsExactly(M1);
    assertThat(course.texts("D9"))
        .containsExactly(
            "The partner is present, and no earlier instruction on how to support without"
                + " interfering is recorded (kap-sitter-instruction).");
  }

  @Test
  void anInstructionWithoutADateIsTakenAsEarlier() {
    ann.instructedPartner("bob");
    ann.session("m1", SessionType.MEDICINE)
        .from("2026-05-04 10:00")
        .with("RelatedPerson/bob", Role.PARTNER);
    ann.session("m2", SessionType.MEDICINE).with("RelatedPerson/bob", Role.PARTNER);

    assertThat(course.breaches("D9")).isEmpty();
  }

  @Test
  void aPartnerNamedByRoleOnlyIsTheOneOfThePlan() {
    ann.plan("p1").partner("RelatedPerson/bob");
    ann.partner("bob");
    ann.session("m1", SessionType.MEDICINE)
        .with(new Participant(Optional.empty(), Set.of(Role.SITTER), Optional.empty(), false));

    assertThat(course.findings("D9")).containsExactly(M1);
  }

  @Test
  void aPartnerWhoseRecordIsNotAtHandMayHaveBeenInstructed() {
    ann.session("m1", SessionType.MEDICINE)
        .with("RelatedPerson/bob", Role.PARTNER)
        .with("Practitioner/t", Role.THERAPIST);

    assertThat(course.breaches("D9")).isEmpty();
  }
}
