package example.couplekap.protocol;

import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.course.SessionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;

/** A plan that is being written for a test; active, unless it is said otherwise. */
public final class TestPlan extends TestRecord<TestPlan> {

  private final List<RecordKey> screenings = new ArrayList<>();
  private final List<RecordKey> goals = new ArrayList<>();
  private final List<RecordKey> teams = new ArrayList<>();
  private final List<RecordKey> supportingInfo = new ArrayList<>();
  private final List<SessionType> planned = new ArrayList<>();
  private CarePlanStatus status = CarePlanStatus.ACTIVE;
  private Optional<DosingModel> dosingModel = Optional.empty();
  private Optional<RecordKey> partner = Optional.empty();
  private boolean pilotRegimen;
  private boolean veteransAffairs;
  private boolean partnerScreened;
  private Optional<Moment> clearance = Optional.empty();

  TestPlan(String id) {
    super(new RecordKey("CarePlan", id));
  }

  @Override
  TestPlan self() {
    return this;
  }

  /** Where it stands. */
  public TestPlan status(CarePlanStatus value) {
    status = value;
    return this;
  }

  /** Says that the course has run its length. */
  public TestPlan completed() {
    return status(CarePlanStatus.COMPLETED);
  }

  /** Who is dosed. */
  public TestPlan dosing(DosingModel model) {
    dosingModel = Optional.of(model);
    return this;
  }

  /** Sessions that it foresees. */
  public TestPlan planning(SessionType... types) {
    planned.addAll(List.of(types));
    return this;
  }

  /** The partner's record. */
  public TestPlan partner(String reference) {
    partner = Optional.of(key(reference));
    return this;
  }

  /** A safety determination on which it rests. */
  public TestPlan screening(String reference) {
    screenings.add(key(reference));
    return this;
  }

  /** A goal. */
  public TestPlan goal(String reference) {
    goals.add(key(reference));
    return this;
  }

  /** A care team. */
  public TestPlan team(String reference) {
    teams.add(key(reference));
    return this;
  }

  /** A document, an earlier assessment. */
  public TestPlan supportedBy(String reference) {
    supportingInfo.add(key(reference));
    return this;
  }

  /** Lets it follow the pilot's regimen. */
  public TestPlan ofThePilot() {
    pilotRegimen = true;
    return this;
  }

  /** Places it in an institution of Veterans Affairs. */
  public TestPlan inVeteransAffairs() {
    veteransAffairs = true;
    return this;
  }

  /** Lets it say that a partner without a chart was screened. */
  public TestPlan partnerScreened() {
    partnerScreened = true;
    return this;
  }

  /** When a clinician cleared the patient for being dosed together. */
  public TestPlan clearedForConcurrent(String time) {
    clearance = Optional.of(Times.moment(time));
    return this;
  }

  @Override
  public Plan record() {
    return new Plan(
        header(),
        status,
        Optional.empty(),
        dosingModel,
        partner,
        screenings,
        goals,
        teams,
        supportingInfo,
        planned,
        pilotRegimen,
        veteransAffairs,
        partnerScreened,
        clearance);
  }
}
