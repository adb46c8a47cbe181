package example.couplekap.protocol.reading;

import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.DosingModel;
import example.couplekap.protocol.course.Moment;
import example.couplekap.protocol.course.Plan;
import example.couplekap.protocol.course.RecordHeader;
import example.couplekap.protocol.course.SessionType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Extension;

/** Care plans of the category of this guide, or with one of its extensions, are plans. */
final class CarePlanReader extends RecordReader<CarePlan> {

  private static final Set<CarePlanActivityStatus> NOT_HELD =
      EnumSet.of(
          CarePlanActivityStatus.CANCELLED,
          CarePlanActivityStatus.STOPPED,
          CarePlanActivityStatus.ENTEREDINERROR);

  private final GuideTerms guide;

  CarePlanReader(GuideTerms guide) {
    super(CarePlan.class);
    this.guide = guide;
  }

  @Override
  Optional<CourseRecord> record(CarePlan plan, RecordHeader header, References references) {
    Optional<String> model = guide.code(plan, "kap-dosing-model", "kap-dosing-model");
    boolean ofCourse =
        guide.codes(plan.getCategory(), "kap-care-plan-category").anyMatch("couple-kap"::equals)
            || model.isPresent()
            || header.dyad().isPresent();
    if (!ofCourse || plan.getStatus() == CarePlanStatus.ENTEREDINERROR) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(
            header,
            Optional.ofNullable(plan.getStatus()).orElse(CarePlanStatus.UNKNOWN),
            Moments.of(plan.getPeriod().getStartElement()),
            model.flatMap(DosingModel::of),
            references.keys(guide.values(plan, "kap-care-plan-partner")).findFirst(),
            references.keys(guide.values(plan, "kap-care-plan-screening")).toList(),
            references.keys(plan.getGoal()),
            references.keys(plan.getCareTeam()),
            references.keys(plan.getSupportingInfo()),
            planned(plan),
            plan.getInstantiatesCanonical().stream()
                .map(CanonicalType::getValue)
                .anyMatch(url -> guide.isDefinition(url, "PlanDefinition", "kap-va-pilot")),
            guide
                .code(plan, "kap-care-setting", "kap-care-setting")
                .filter("veterans-affairs"::equals)
                .isPresent(),
            guide
                .code(plan, "kap-partner-screening", "kap-partner-screening")
                .filter("done"::equals)
                .isPresent(),
            clearance(plan)));
  }

  private List<SessionType> planned(CarePlan plan) {
    return plan.getActivity().stream()
        .filter(CarePlanActivityComponent::hasDetail)
        .map(CarePlanActivityComponent::getDetail)
        .filter((CarePlanActivityDetailComponent detail) -> !NOT_HELD.contains(detail.getStatus()))
        .flatMap(detail -> guide.codes(detail.getCode(), "kap-session-type"))
        .flatMap(code -> SessionType.of(code).stream())
        .toList();
  }

  private Optional<Moment> clearance(CarePlan plan) {
    return guide
        .extensions(plan, "kap-concurrent-clearance")
        .map(Extension::getExtension)
        .flatMap(parts -> GuideTerms.values(parts, "date"))
        .filter(BaseDateTimeType.class::isInstance)
        .flatMap(date -> Moments.of((BaseDateTimeType) date).stream())
        .findFirst();
  }
}
