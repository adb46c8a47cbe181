package example.couplekap.protocol.course;

import static example.couplekap.protocol.TestRecord.key;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.TestChart;
import example.couplekap.protocol.TestCourse;
import example.couplekap.protocol.TestSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which record belongs to which course. */
class CoursesTest {

  private final TestCourse first = new TestCourse("first");
  private final TestCourse second = new TestCourse("second");
  private final TestChart earlier = first.chart("ann", "e1");
  private final TestChart later = second.chart("ann", "e2");

  /** The keys in each course of which the records are part. */
  private List<Set<String>> sorted() {
    return Courses.of(Stream.concat(first.records(), second.records()).toList()).stream()
        .map(
            course ->
                course
                    .all(CourseRecord.class)
                    .map(CourseRecord::key)
                    .map(RecordKey::toString)
                    .collect(Collectors.toSet()))
        .toList();
  }

  @Test
  void nothingMakesNoCourse() {
    assertThat(Courses.of(List.of())).isEmpty();
  }

  @Test
  void aPatientMayHaveSeveralOneAfterTheOther() {
    earlier.session("s1");
    later.session("s2");

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1", "Encounter/s1"), Set.of("EpisodeOfCare/e2", "Encounter/s2"));
  }

  @Test
  void theDyadKeyJoinsTheChartsOfACouple() {
    first.chart("bob", "e3").session("s3");

    assertThat(Courses.of(first.records().toList()))
        .singleElement()
        .satisfies(
            course ->
                assertThat(course.charts())
                    .extracting(Chart::patient)
                    .containsExactly(key("Patient/ann"), key("Patient/bob")));
  }

  @Test
  void whatNeitherNamesAnEpisodeNorCarriesAKeyBelongsToNoCourse() {
    earlier.session("s1").inNoEpisode();
    earlier.partner("r1").inNoEpisode().withDyad("second");
    earlier.partner("r2").inNoEpisode();

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1"), Set.of("EpisodeOfCare/e2", "RelatedPerson/r1"));
  }

  @Test
  void anEpisodeWithoutAKeyOrNotAtHandIsACourseOfItsOwn() {
    earlier.fact("EpisodeOfCare", "e4", header -> new Episode(header, Set.of())).inNoEpisode();
    earlier.session("s4").inNoEpisode().in(key("EpisodeOfCare/e4"));
    earlier.session("s5").inNoEpisode().in(key("EpisodeOfCare/e5"));

    assertThat(sorted())
        .contains(Set.of("EpisodeOfCare/e4", "Encounter/s4"), Set.of("Encounter/s5"));
  }

  @Test
  void anEpisodeTakesPrecedenceOverAKey() {
    earlier.partner("r1").withDyad("second");

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1", "RelatedPerson/r1"), Set.of("EpisodeOfCare/e2"));
  }

  @Test
  void aRecordOfTwoEpisodesBelongsToBoth() {
    earlier.session("s1").in(key("EpisodeOfCare/e2"));

    assertThat(sorted()).allMatch(course -> course.contains("Encounter/s1"));
  }

  @Test
  void whatThePlanNamesBelongsWithIt() {
    earlier
        .plan("p1")
        .partner("RelatedPerson/r1")
        .screening("Observation/o1")
        .goal("Goal/g1")
        .team("CareTeam/t1")
        .supportedBy("DocumentReference/d1");
    earlier.partner("r1").inNoEpisode().withDyad("second");
    earlier.verdict("o1", Verdict.CLEARED, "2026-05-01").inNoEpisode();
    earlier.goal("g1", true).inNoEpisode();
    earlier.team("t1").inNoEpisode();
    earlier.document("d1", DocumentType.FORMULATION).inNoEpisode();

    assertThat(sorted().get(0))
        .containsExactlyInAnyOrder(
            "EpisodeOfCare/e1",
            "CarePlan/p1",
            "RelatedPerson/r1",
            "Observation/o1",
            "Goal/g1",
            "CareTeam/t1",
            "DocumentReference/d1");
    // A verdict that names no episode is of every course of its patient.
    assertThat(sorted().get(1)).containsExactlyInAnyOrder("EpisodeOfCare/e2", "Observation/o1");
  }

  @Test
  void whatALaterPlanNamesStaysInItsOwnCourseToo() {
    later.plan("p2").screening("Observation/o1").supportedBy("DocumentReference/d1");
    earlier.verdict("o1", Verdict.CLEARED, "2026-05-01");
    TestSession feedback = earlier.session("s1");
    earlier.document("d1", DocumentType.FORMULATION, feedback).inNoEpisode();

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1", "Encounter/s1", "Observation/o1", "DocumentReference/d1"),
            Set.of("EpisodeOfCare/e2", "CarePlan/p2", "Observation/o1", "DocumentReference/d1"));
  }

  @Test
  void anAssessmentOfAnEarlierCourseIsNoSessionOfTheLaterOne() {
    later.plan("p2").supportedBy("Encounter/s1");
    earlier.session("s1", SessionType.ASSESSMENT);

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1", "Encounter/s1"), Set.of("EpisodeOfCare/e2", "CarePlan/p2"));
  }

  @Test
  void aRecordThatNamesItsEpisodeBelongsToNoOtherThroughAReference() {
    TestSession assessed = earlier.session("s1", SessionType.ASSESSMENT);
    later.document("d1", DocumentType.FORMULATION, assessed);

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1", "Encounter/s1"),
            Set.of("EpisodeOfCare/e2", "DocumentReference/d1"));
  }

  @Test
  void anEpisodeNamesItsTeam() {
    earlier
        .fact("EpisodeOfCare", "e6", header -> new Episode(header, Set.of(key("CareTeam/t1"))))
        .inNoEpisode()
        .withDyad("first");
    earlier.team("t1").inNoEpisode();

    assertThat(sorted().get(0)).contains("CareTeam/t1");
    assertThat(sorted().get(1)).doesNotContain("CareTeam/t1");
  }

  @Test
  void aDoseBelongsThroughItsSessionAndARecoveryThroughTheDose() {
    TestSession medicine = earlier.session("m1", SessionType.MEDICINE);
    earlier.recovery("o1", earlier.dose("d1").during(medicine).inNoEpisode()).inNoEpisode();
    earlier.recovery("o2", medicine).inNoEpisode();
    earlier.document("n1", DocumentType.SESSION_NOTE, medicine).inNoEpisode();
    earlier.order("r1", "Practitioner/p").inNoEpisode().referringTo(key("Encounter/m1"));
    earlier.dose("d2").inNoEpisode();
    earlier.order("r2", "Practitioner/p").inNoEpisode();

    assertThat(sorted().get(0))
        .containsExactlyInAnyOrder(
            "EpisodeOfCare/e1",
            "Encounter/m1",
            "MedicationAdministration/d1",
            "Observation/o1",
            "Observation/o2",
            "DocumentReference/n1",
            "MedicationRequest/r1");
  }

  @Test
  void anOrderMayBelongThroughThePlanUnderWhichItIsWritten() {
    earlier.plan("p1");
    earlier.order("r1", "Practitioner/p").inNoEpisode().referringTo(key("CarePlan/p1"));
    earlier.goal("g1", true).inNoEpisode().referringTo(key("CarePlan/p1"));

    assertThat(sorted().get(0))
        .containsExactlyInAnyOrder("EpisodeOfCare/e1", "CarePlan/p1", "MedicationRequest/r1");
  }

  @Test
  void aVerdictThatNamesNoEpisodeBelongsToEveryCourseOfItsPatient() {
    earlier.plan("p1").screening("Observation/o1");
    earlier.verdict("o1", Verdict.EXCLUDED, "2026-05-01").inNoEpisode();
    earlier.verdict("o2", Verdict.EXCLUDED, "2026-05-01");
    first.chart("bob", "e3").verdict("o3", Verdict.EXCLUDED, "2026-05-01").inNoEpisode();

    assertThat(sorted().get(1)).containsExactlyInAnyOrder("EpisodeOfCare/e2", "Observation/o1");
  }

  @Test
  void consentsBelongToEveryCourseOfTheirPatient() {
    earlier.consent("c1", AgreementType.TREATMENT);
    first.chart("bob", "e3").consent("c2", AgreementType.KETAMINE);

    assertThat(sorted())
        .containsExactly(
            Set.of("EpisodeOfCare/e1", "EpisodeOfCare/e3", "Consent/c1", "Consent/c2"),
            Set.of("EpisodeOfCare/e2", "Consent/c1"));
  }

  @Test
  void whatNamesNoPatientIsLeftOut() {
    RecordHeader nobodys =
        new RecordHeader(
            key("Goal/g1"),
            Optional.empty(),
            Set.of(key("EpisodeOfCare/e1")),
            Optional.empty(),
            Set.of(),
            Set.of(),
            false);

    assertThat(Courses.of(List.of(new Goal(nobodys, true))))
        .singleElement()
        .extracting(Course::charts)
        .isEqualTo(List.of());
  }
}
