package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.course.Session;
import example.couplekap.protocol.course.SessionType;
import example.couplekap.protocol.enforcement.CoursesOfPlans.PlanCourse;
import example.couplekap.protocol.rule.CourseLength;
import example.couplekap.protocol.status.CourseStatus;
import example.couplekap.protocol.status.MedicineWindow;
import example.couplekap.protocol.status.SessionProgress;
import example.couplekap.validation.RuleCatalogue;
import example.couplekap.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** {@code $kap-status}: where a care plan's course stands at an instant. */
public final class StatusOperation {

  private final CoursesOfPlans plans;
  private final Protocol protocol;
  private final ProtocolFindings findings;
  private final Validation validation;
  private final String canonical;
  private final Clock clock;

  StatusOperation(
      CoursesOfPlans plans,
      Protocol protocol,
      ProtocolFindings findings,
      Validation validation,
      String canonical,
      Clock clock) {
    this.plans = plans;
    this.protocol = protocol;
    this.findings = findings;
    this.validation = validation;
    this.canonical = canonical;
    this.clock = clock;
  }

  /** Reports on the course of a care plan. */
  @Operation(name = "$kap-status", type = CarePlan.class, idempotent = true, manualRequest = true)
  public Parameters status(@IdParam IdType plan, ServletRequestDetails request) {
    Instant at = OperationInput.read(request, Set.of(OperationInput.AT)).at(clock);
    PlanCourse found = plans.find(plan, request);
    CourseStatus status = CourseStatus.of(protocol, found.course(), found.patient(), at);
    Parameters answer = new Parameters();
    answer.addParameter().setName("at").setValue(new InstantType(Date.from(at)));
    status
        .phase()
        .ifPresent(phase -> answer.addParameter().setName("phase").setValue(coding(phase)));
    answer.addParameter().setName("done").setValue(new IntegerType(status.done()));
    answer.addParameter().setName("range").setValue(range());
    status.sessions().forEach(progress -> add(answer, progress));
    status.windows().forEach(window -> add(answer, window, found, at));
    answer
        .addParameter()
        .setName("findings")
        .setResource(
            validation
                .outcomes()
                .of(
                    found.heard(status.findings()).stream()
                        .map(finding -> findings.tell(finding, key -> Optional.empty()))
                        .toList()));
    return answer;
  }

  private static Range range() {
    return new Range()
        .setLow(new Quantity(CourseLength.FEWEST))
        .setHigh(new Quantity(CourseLength.MOST));
  }

  private void add(Parameters answer, SessionProgress progress) {
    ParametersParameterComponent session = answer.addParameter().setName("session");
    part(session, "type", coding(progress.type()));
    part(session, "planned", new IntegerType(progress.planned()));
    part(session, "done", new IntegerType(progress.done()));
    part(session, "permitted", new BooleanType(progress.isPermitted()));
    progress.forbidding().forEach(rule -> part(session, "rule", rule(rule)));
    progress.advising().forEach(rule -> part(session, "advice", rule(rule)));
  }

  private void add(Parameters answer, MedicineWindow medicine, PlanCourse found, Instant at) {
    ParametersParameterComponent window = answer.addParameter().setName("window");
    part(window, "medicine-session", reference(medicine.medicine(), found));
    part(
        window,
        "period",
        new Period()
            .setStart(Date.from(medicine.window().opens()))
            .setEnd(Date.from(medicine.window().closes())));
    part(window, "state", new CodeType(medicine.state(at).code()));
    medicine
        .metBy()
        .forEach(session -> part(window, "integration-session", reference(session, found)));
  }

  /** The partner's session by its identifier only, as everywhere. */
  private Reference reference(Session session, PlanCourse found) {
    boolean own = session.patient().equals(Optional.of(found.patient()));
    Reference reference = new Reference().setType("Encounter");
    if (own) {
      return reference.setReference(session.key().toString());
    }
    return session.identifiers().stream()
        .sorted()
        .findFirst()
        .map(
            identifier ->
                reference.setIdentifier(
                    new Identifier().setSystem(canonical + "/sid/session").setValue(identifier)))
        .orElse(reference.setDisplay("A session in the linked chart"));
  }

  private static void part(ParametersParameterComponent parameter, String name, Type value) {
    parameter.addPart().setName(name).setValue(value);
  }

  private Coding coding(SessionType type) {
    return new Coding(canonical + "/CodeSystem/kap-session-type", type.code(), null);
  }

  private Coding rule(String id) {
    RuleCatalogue rules = validation.rules();
    return new Coding(
        rules.system(), id, rules.rule(id).map(RuleCatalogue.Rule::title).orElse(null));
  }
}
