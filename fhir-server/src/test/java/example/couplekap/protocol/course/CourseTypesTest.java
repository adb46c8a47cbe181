package example.couplekap.protocol.course;

import static example.couplekap.protocol.TestRecord.key;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of a course, each for itself. */
class CourseTypesTest {

  private final TestCourse course = new TestCourse();
  private final TestChart ann = course.chart("ann");

  @Test
  void eachCodeNamesItself() {
    assertThat(AgreementType.values()).allMatch(type -> is(type, AgreementType.of(type.code())));
    assertThat(DocumentType.values()).allMatch(type -> is(type, DocumentType.of(type.code())));
    assertThat(DosingModel.values()).allMatch(model -> is(model, DosingModel.of(model.code())));
    assertThat(PartnerPresence.values())
        .allMatch(presence -> is(presence, PartnerPresence.of(presence.code())));
    assertThat(Role.values()).allMatch(role -> is(role, Role.of(role.code())));
    assertThat(SessionType.values()).allMatch(type -> is(type, SessionType.of(type.code())));
    assertThat(Verdict.values()).allMatch(verdict -> is(verdict, Verdict.of(verdict.code())));
  }

  private static <T> boolean is(T value, Optional<T> found) {
    return found.filter(value::equals).isPresent();
  }

  @Test
  void codesAreTheGuides() {
    assertThat(AgreementType.KETAMINE.code()).isEqualTo("ketamine");
    assertThat(DocumentType.RELAPSE_PREVENTION_PLAN.code()).isEqualTo("relapse-prevention-plan");
    assertThat(DosingModel.ALTERNATING_DUAL.code()).isEqualTo("alternating-dual");
    assertThat(PartnerPresence.BEFORE_AND_AFTER.code()).isEqualTo("before-and-after");
    assertThat(Role.CO_DOSED_PARTNER.code()).isEqualTo("co-dosed-partner");
    assertThat(SessionType.INDIVIDUAL_ASSESSMENT.code()).isEqualTo("individual-assessment");
    assertThat(Verdict.DEFERRED.code()).isEqualTo("deferred");
    assertThat(SessionType.of("lunch")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EncounterStatus.class)
  void aSessionIsHeldOnceItHasBegun(EncounterStatus status) {
    Session session = ann.session("s1").status(status).record();

    assertThat(session.isHeld())
        .isEqualTo(
            EnumSet.of(
                    EncounterStatus.ARRIVED,
                    EncounterStatus.TRIAGED,
                    EncounterStatus.INPROGRESS,
                    EncounterStatus.ONLEAVE,
                    EncounterStatus.FINISHED)
                .contains(status));
    assertThat(session.isFinished()).isEqualTo(status == EncounterStatus.FINISHED);
  }

  @Test
  void whoAttendsIsAsItIsSaidOrElseAsTheParticipantsShow() {
    assertThat(ann.session("s1").conjoint().record().isDyadic()).isTrue();
    assertThat(ann.session("s2").record().isDyadic()).isFalse();
    assertThat(ann.session("s3").with("RelatedPerson/bob").record().isDyadic()).isTrue();
    assertThat(ann.session("s4").with("Person/x", Role.SITTER).record().isDyadic()).isTrue();
    assertThat(ann.session("s5").with("Practitioner/t", Role.THERAPIST).record().isDyadic())
        .isFalse();
    assertThat(ann.session("s6").individual().with("RelatedPerson/bob").record().isDyadic())
        .isFalse();
  }

  @Test
  void sessionsAreTheSameByKeyOrIdentifier() {
    Session one = ann.session("s1").identified("S1").identified("S2").record();

    assertThat(one.isSameAs(ann.session("s1").record())).isTrue();
    assertThat(one.isSameAs(ann.session("s2").identified("S2").record())).isTrue();
    assertThat(one.isSameAs(ann.session("s3").identified("S3").record())).isFalse();
    assertThat(one.isSameAs(ann.session("s4").record())).isFalse();
  }

  @Test
  void aPartnerWhoIsDosedDoesNotSupport() {
    Participant coDosed = participant("RelatedPerson/bob", Role.CO_DOSED_PARTNER);

    assertThat(coDosed.isPartner()).isTrue();
    assertThat(coDosed.isCoDosed()).isTrue();
    assertThat(coDosed.isSupporting()).isFalse();
    assertThat(participant("RelatedPerson/bob").isSupporting()).isTrue();
    assertThat(participant("Practitioner/t", Role.THERAPIST).isSupporting()).isFalse();
    assertThat(participant("Practitioner/t", Role.THERAPIST).isCoDosed()).isFalse();
  }

  private static Participant participant(String who, Role... roles) {
    return new Participant(Optional.of(key(who)), Set.of(roles), Optional.empty(), false);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, ONHOLD",
    "ONHOLD, COMPLETED",
    "COMPLETED, REVOKED",
    "REVOKED, DRAFT",
    "DRAFT, UNKNOWN",
  })
  void ofTwoPlansTheOneThatIsFurtherInForceSaysWhatTheCourseIs(
      CarePlanStatus first, CarePlanStatus second) {
    ann.plan("b").status(first);
    ann.plan("a").status(second);

    assertThat(chart().plan()).map(Plan::key).contains(key("CarePlan/b"));
  }

  @Test
  void ofTwoPlansOfTheSameStandingTheFirstByItsKeySaysIt() {
    ann.plan("b");
    ann.plan("a");

    assertThat(chart().plan()).map(Plan::key).contains(key("CarePlan/a"));
  }

  @Test
  void aChartIsToldAtItsPlanOrElseAtItsEpisode() {
    assertThat(chart().anchor()).map(CourseRecord::key).contains(key("EpisodeOfCare/ann"));

    ann.plan("p1");
    assertThat(chart().anchor()).map(CourseRecord::key).contains(key("CarePlan/p1"));
  }

  private Chart chart() {
    return course.course().charts().get(0);
  }

  @Test
  void aPlanIsDualOnlyWhereItSaysSo() {
    assertThat(ann.plan("p1").record().isDual()).isFalse();
    assertThat(ann.plan("p2").dosing(DosingModel.SINGLE).record().isDual()).isFalse();
    assertThat(ann.plan("p3").dosing(DosingModel.CONCURRENT_DUAL).record().isDual()).isTrue();
  }

  @Test
  void aMirroredSessionCountsOnceForEachThingThatItIs() {
    ann.session("s1", SessionType.FEEDBACK).identified("S1");
    ann.session("s2", SessionType.FEEDBACK).status(EncounterStatus.INPROGRESS);
    TestChart bob = course.chart("bob");
    bob.session("s3", SessionType.FEEDBACK, SessionType.PREPARATION).identified("S1");
    bob.session("s4", SessionType.FEEDBACK);

    assertThat(course.course().countFinished(SessionType.FEEDBACK)).isEqualTo(2);
    assertThat(course.course().countFinished(SessionType.PREPARATION)).isEqualTo(1);
    assertThat(course.course().countFinished()).isEqualTo(3);
  }

  @Test
  void aKeyIsTypeAndId() {
    assertThat(RecordKey.of(new IdType("https://x.example/fhir/Encounter/12/_history/3")))
        .isEqualTo(key("Encounter/12"))
        .hasToString("Encounter/12");
    assertThat(List.of(key("Encounter/2"), key("Encounter/1"), key("CarePlan/9")).stream().sorted())
        .containsExactly(key("CarePlan/9"), key("Encounter/1"), key("Encounter/2"));
  }
}
