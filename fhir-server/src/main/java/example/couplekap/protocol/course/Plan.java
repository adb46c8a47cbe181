package example.couplekap.protocol.course;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;

/**
 * The plan of one partner's course.
 *
 * @param header what every record has
 * @param status where it stands
 * @param start when the course begins
 * @param dosingModel who is dosed
 * @param partner the partner's record in this chart
 * @param screenings the safety determinations it rests on
 * @param goals its goals
 * @param teams who carries it out
 * @param supportingInfo formulation, relapse prevention plan, earlier assessment
 * @param planned how many sessions it foresees of each kind; a session that is two things at once
 *     is foreseen as each
 * @param pilotRegimen whether it follows the pilot's regimen, which is stricter by the site's own
 *     choice
 * @param veteransAffairs whether the institution belongs to Veterans Affairs
 * @param partnerScreened whether it says that a partner without a chart was screened
 * @param concurrentClearance when a clinician cleared this patient for being dosed together
 */
public record Plan(
    RecordHeader header,
    CarePlanStatus status,
    Optional<Moment> start,
    Optional<DosingModel> dosingModel,
    Optional<RecordKey> partner,
    List<RecordKey> screenings,
    List<RecordKey> goals,
    List<RecordKey> teams,
    List<RecordKey> supportingInfo,
    List<SessionType> planned,
    boolean pilotRegimen,
    boolean veteransAffairs,
    boolean partnerScreened,
    Optional<Moment> concurrentClearance)
    implements CourseRecord {

  /** Copies what it is given. */
  public Plan {
    screenings = List.copyOf(screenings);
    goals = List.copyOf(goals);
    teams = List.copyOf(teams);
    supportingInfo = List.copyOf(supportingInfo);
    planned = List.copyOf(planned);
  }

  /** Whether the course has run its length. */
  public boolean isCompleted() {
    return status == CarePlanStatus.COMPLETED;
  }

  /** Whether it is being carried out or was. */
  public boolean isActiveOrCompleted() {
    return status == CarePlanStatus.ACTIVE || isCompleted();
  }

  /** Whether both partners are dosed. */
  public boolean isDual() {
    return dosingModel.filter(DosingModel::isDual).isPresent();
  }
}
