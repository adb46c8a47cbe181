package example.couplekap.protocol.reading;

import static example.couplekap.protocol.TestRecord.key;
import static example.couplekap.protocol.Times.moment;
import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.SessionType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Care plans as plans. */
class CarePlanReaderTest {

  private final CarePlan carePlan = ofCourse();

  private static CarePlan ofCourse() {
    CarePlan plan = new CarePlan();
    plan.setId("CarePlan/p1");
    plan.setStatus(CarePlanStatus.ACTIVE);
    plan.addCategory(Reading.code("kap-care-plan-category", "couple-kap"));
    return plan;
  }

  private Plan plan() {
    return Reading.read(carePlan, Plan.class);
  }

  @Test
  void aBareOneSaysNothingMore() {
    assertThat(plan().status()).isEqualTo(CarePlanStatus.ACTIVE);
    assertThat(plan().start()).isEmpty();
    assertThat(plan().dosingModel()).isEmpty();
    assertThat(plan().partner()).isEmpty();
    assertThat(plan().screenings()).isEmpty();
    assertThat(plan().goals()).isEmpty();
    assertThat(plan().teams()).isEmpty();
    assertThat(plan().supportingInfo()).isEmpty();
    assertThat(plan().planned()).isEmpty();
    assertThat(plan().pilotRegimen()).isFalse();
    assertThat(plan().veteransAffairs()).isFalse();
    assertThat(plan().partnerScreened()).isFalse();
    assertThat(plan().concurrentClearance()).isEmpty();
  }

  @Test
  void whatItNamesIsRead() {
    carePlan.getPeriod().setStartElement(new DateTimeType("2026-05-01"));
    carePlan.addExtension(
        Reading.extension("kap-care-plan-partner", new Reference("RelatedPerson/bob")));
    carePlan.addExtension(
        Reading.extension("kap-care-plan-screening", new Reference("Observation/o1")));
    carePlan.addGoal().setReference("Goal/g1");
    carePlan.addCareTeam().setReference("CareTeam/t1");
    carePlan.addSupportingInfo().setReference("DocumentReference/d1");

    assertThat(plan().start()).contains(moment("2026-05-01"));
    assertThat(plan().partner()).contains(key("RelatedPerson/bob"));
    assertThat(plan().screenings()).containsExactly(key("Observation/o1"));
    assertThat(plan().goals()).containsExactly(key("Goal/g1"));
    assertThat(plan().teams()).containsExactly(key("CareTeam/t1"));
    assertThat(plan().supportingInfo()).containsExactly(key("DocumentReference/d1"));
  }

  @Test
  void dosingSettingAndTheWordOnThePartnerAreRead() {
    say("kap-dosing-model", "alternating-dual");
    say("kap-care-setting", "veterans-affairs");
    say("kap-partner-screening", "done");

    assertThat(plan().dosingModel()).contains(DosingModel.ALTERNATING_DUAL);
    assertThat(plan().veteransAffairs()).isTrue();
    assertThat(plan().partnerScreened()).isTrue();
  }

  @Test
  void otherSettingsAndAPartnerNotScreenedAreNot() {
    say("kap-care-setting", "hospital");
    say("kap-partner-screening", "not-done");

    assertThat(plan().veteransAffairs()).isFalse();
    assertThat(plan().partnerScreened()).isFalse();
  }

  private void say(String name, String code) {
    carePlan.addExtension(Reading.extension(name, Reading.code(name, code)));
  }

  @Test
  void thePilotsRegimenIsInstantiatedInWhateverVersion() {
    String pilot = Reading.CANONICAL + "/PlanDefinition/kap-va-pilot";
    carePlan.addInstantiatesCanonical("http://example.org/PlanDefinition/kap-va-pilot");
    carePlan.addInstantiatesCanonical(pilot + "-other");
    assertThat(plan().pilotRegimen()).isFalse();

    carePlan.addInstantiatesCanonical(pilot + "|0.1.0");
    assertThat(plan().pilotRegimen()).isTrue();
  }

  @Test
  void theClearanceHasADate() {
    Extension clearance = Reading.extension("kap-concurrent-clearance", null);
    clearance.addExtension(new Extension("clinician", new Reference("Practitioner/p")));
    clearance.addExtension(new Extension("date", new StringType("2026-05-04")));
    carePlan.addExtension(clearance);
    assertThat(plan().concurrentClearance()).isEmpty();

    clearance.addExtension(new Extension("date", new DateTimeType("2026-05-05")));
    assertThat(plan().concurrentClearance()).contains(moment("2026-05-05"));
  }

  @Test
  void whatIsForeseenIsCountedUnlessItWasCalledOff() {
    foresee("feedback", CarePlanActivityStatus.SCHEDULED);
    foresee("integration", null);
    foresee("integration", CarePlanActivityStatus.CANCELLED);
    foresee("medicine", CarePlanActivityStatus.STOPPED);
    foresee("medicine", CarePlanActivityStatus.ENTEREDINERROR);
    carePlan.addActivity().setReference(new Reference("Appointment/a1"));

    assertThat(plan().planned()).containsExactly(SessionType.FEEDBACK, SessionType.INTEGRATION);
  }

  private void foresee(String type, CarePlanActivityStatus status) {
    carePlan
        .addActivity()
        .getDetail()
        .setCode(Reading.code("kap-session-type", type))
        .setStatus(status);
  }

  @Test
  void aDosingModelOrADyadKeyShowsAPlanAsWell() {
    carePlan.getCategory().clear();
    assertThat(Reading.record(carePlan)).isEmpty();

    say("kap-dosing-model", "single");
    assertThat(plan().dosingModel()).contains(DosingModel.SINGLE);

    carePlan.getExtension().clear();
    carePlan.addExtension(Reading.dyad("D1"));
    assertThat(plan().header().dyad()).contains("D1");
  }

  @Test
  void withoutAStatusItIsNotCarriedOut() {
    carePlan.setStatus(null);

    assertThat(plan().status()).isEqualTo(CarePlanStatus.UNKNOWN);
  }

  @Test
  void whatWasEnteredInErrorIsNone() {
    carePlan.setStatus(CarePlanStatus.ENTEREDINERROR);

    assertThat(Reading.record(carePlan)).isEmpty();
  }
}
