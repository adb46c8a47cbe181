package example.couplekap.protocol.enforcement;

import example.couplekap.protocol.course.Agreement;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Determination;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.Recovery;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * The writes that no protocol rule ever refuses: a determination that excludes or defers, the end
 * of a consent, an adverse event, a recovery assessment, what was entered in error or cancelled,
 * and the holding or revoking of a plan. What follows from them is reported.
 */
final class SafetyFacts {

  private static final Set<String> UNDONE = Set.of("entered-in-error", "cancelled");

  private SafetyFacts() {}

  /**
   * Whether a write is such a fact.
   *
   * @param after the resource as it is stored now; empty where it was deleted
   * @param record what it is in its course
   */
  static boolean includes(Optional<Resource> after, Optional<CourseRecord> record) {
    return after
        .filter(
            resource ->
                resource.fhirType().equals("AdverseEvent")
                    || isUndone(resource)
                    || isEndedConsent(resource, record)
                    || record.filter(SafetyFacts::includes).isPresent())
        .isPresent();
  }

  private static boolean isUndone(Resource resource) {
    return status(resource).filter(UNDONE::contains).isPresent();
  }

  /** A consent that is not, or no longer, given is no record of a course. */
  private static boolean isEndedConsent(Resource resource, Optional<CourseRecord> record) {
    return resource.fhirType().equals("Consent") && record.isEmpty();
  }

  private static boolean includes(CourseRecord record) {
    if (record instanceof Determination determination) {
      return determination.forbids();
    }
    if (record instanceof Agreement agreement) {
      return agreement.ended() || agreement.until().isPresent();
    }
    if (record instanceof Plan plan) {
      return plan.status() == CarePlanStatus.ONHOLD || plan.status() == CarePlanStatus.REVOKED;
    }
    return record instanceof Recovery;
  }

  private static Optional<String> status(Resource resource) {
    return Optional.ofNullable(resource.getNamedProperty("status"))
        .map(Property::getValues)
        .flatMap(values -> values.stream().findFirst())
        .map(Base::primitiveValue);
  }
}
