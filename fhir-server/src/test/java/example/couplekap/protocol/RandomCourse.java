package example.couplekap.protocol;

import example.couplekap.protocol.course.AgreementType;
import example.couplekap.protocol.course.DocumentType;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.PartnerPresence;
import example.couplekap.protocol.course.Role;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.course.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;

/**
 * A course made up at random, as orderly or as odd as chance has it. The same seed makes the same
 * course; only the ids are whatever names the maker is given.
 */
final class RandomCourse {

  private static final int DAYS = 28;

  private final Random random;
  private final IntFunction<String> names;
  private final TestCourse course;
  private final List<TestSession> medicines = new ArrayList<>();
  private final List<TestChart> charts = new ArrayList<>();
  private int named;

  private RandomCourse(long seed, String dyad, IntFunction<String> names) {
    this.random = new Random(seed);
    this.names = names;
    this.course = new TestCourse(dyad);
  }

  /** Makes a course of two charts, or of one. */
  static RandomCourse of(long seed, String dyad, IntFunction<String> names) {
    RandomCourse made = new RandomCourse(seed, dyad, names);
    int patients = made.random.nextInt(4) == 0 ? 1 : 2;
    for (int i = 0; i < patients; i++) {
      made.charts.add(made.course.chart(made.name()));
    }
    made.charts.forEach(made::write);
    return made;
  }

  TestCourse course() {
    return course;
  }

  List<TestChart> charts() {
    return charts;
  }

  private String name() {
    return names.apply(named++);
  }

  private void write(TestChart chart) {
    String partner = name();
    if (flip()) {
      chart.instructedPartner(partner, time());
    } else {
      chart.partner(partner);
    }
    plan(chart, partner);
    // Of several that forbid, any one is told: with one at most, which one does not hang on names.
    maybe(() -> chart.verdict(name(), pick(Verdict.values()), time()));
    maybe(() -> chart.verdict(name(), Verdict.CLEARED, time()));
    maybe(() -> chart.preliminary(name(), Verdict.CLEARED, time()));
    for (AgreementType type : AgreementType.values()) {
      maybe(() -> consent(chart, type));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      medicines.add(session(chart, SessionType.MEDICINE, partner));
    }
    for (int i = random.nextInt(10); i > 0; i--) {
      session(chart, pick(SessionType.values()), partner);
    }
    further(chart);
  }

  private void plan(TestChart chart, String partner) {
    TestPlan plan =
        chart.plan(name()).status(pick(CarePlanStatus.ACTIVE, CarePlanStatus.COMPLETED));
    maybe(() -> plan.dosing(pick(DosingModel.values())));
    maybe(() -> plan.partner("RelatedPerson/" + partner));
    maybe(plan::ofThePilot);
    maybe(plan::inVeteransAffairs);
    maybe(plan::partnerScreened);
    maybe(() -> plan.clearedForConcurrent(time()));
    maybe(() -> plan.withDyad("D"));
    String team = name();
    TestTeam members = chart.team(team);
    maybe(() -> members.with("Practitioner/t", Role.THERAPIST));
    maybe(() -> members.with("Practitioner/p", pick(Role.PRESCRIBER, Role.THERAPIST)));
    maybe(() -> plan.team("CareTeam/" + team));
    String goal = name();
    chart.goal(goal, flip());
    maybe(() -> plan.goal("Goal/" + goal));
  }

  private void consent(TestChart chart, AgreementType type) {
    TestConsent consent = chart.consent(name(), type).given(time());
    maybe(() -> consent.until(time()));
    maybe(consent::withdrawn);
  }

  private TestSession session(TestChart chart, SessionType type, String partner) {
    int day = 1 + random.nextInt(DAYS - 2);
    TestSession session =
        chart
            .session(name(), type)
            .from(time(day, 8 + random.nextInt(4)))
            .status(
                pick(EncounterStatus.FINISHED, EncounterStatus.FINISHED, EncounterStatus.PLANNED));
    maybe(() -> session.to(time(day, 12 + random.nextInt(4))));
    maybe(() -> session.identified("S" + random.nextInt(6)));
    maybe(() -> session.with("RelatedPerson/" + partner, pick(PartnerPresence.values())));
    maybe(() -> session.with("Practitioner/t", pick(Role.THERAPIST, Role.PRESCRIBER)));
    maybe(session::conjoint);
    maybe(session::byTelemetry);
    maybe(session::deviating);
    if (type == SessionType.INTEGRATION && !medicines.isEmpty()) {
      session.integrating(medicines.get(random.nextInt(medicines.size())));
      maybe(() -> session.integratingIdentified("S" + random.nextInt(6)));
    }
    if (type == SessionType.MEDICINE) {
      maybe(() -> dose(chart, session, day));
      maybe(() -> chart.recovery(name(), session));
    }
    maybe(() -> chart.document(name(), pick(DocumentType.values()), session));
    return session;
  }

  private void dose(TestChart chart, TestSession session, int day) {
    TestDose dose =
        chart
            .dose(name())
            .during(session)
            .at(time(day, 10))
            .status(
                pick(
                    MedicationAdministrationStatus.COMPLETED,
                    MedicationAdministrationStatus.NOTDONE));
    maybe(() -> dose.perKilogram("0." + (1 + random.nextInt(9))));
    maybe(() -> dose.weighing("80"));
    maybe(() -> dose.intramuscular(flip()));
    maybe(() -> dose.by("Practitioner/p", Role.PRESCRIBER));
    maybe(dose::inNoEpisode);
    maybe(dose::deviating);
  }

  private void further(TestChart chart) {
    maybe(() -> chart.wish(name(), flip()));
    maybe(() -> chart.checklist(name(), flip()));
    maybe(() -> chart.referral(name()));
    maybe(() -> chart.order(name(), "Practitioner/t"));
    maybe(() -> chart.partner(name()).referringTo(charts.get(0).patient()));
  }

  private boolean flip() {
    return random.nextBoolean();
  }

  private void maybe(Runnable act) {
    if (flip()) {
      act.run();
    }
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String time() {
    int day = 1 + random.nextInt(DAYS - 1);
    return flip() ? "2026-05-%02d".formatted(day) : time(day, random.nextInt(24));
  }

  private String time(int day, int hour) {
    return "2026-05-%02d %02d:%02d".formatted(day, hour, random.nextInt(60));
  }
}
