package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import example.couplekap.protocol.document.CourseDocument;
import example.couplekap.protocol.enforcement.CoursesOfPlans.PlanChart;
import java.time.Clock;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;

/** {@code $kap-course}: what one chart holds of a course, as a document to take away. */
public final class CourseDocumentOperation {

  private static final String NOTES = "include-notes";

  private final CoursesOfPlans plans;
  private final String canonical;
  private final Clock clock;

  CourseDocumentOperation(CoursesOfPlans plans, String canonical, Clock clock) {
    this.plans = plans;
    this.canonical = canonical;
    this.clock = clock;
  }

  /** Makes the document of the chart in which a care plan stands. */
  @Operation(name = "$kap-course", type = CarePlan.class, idempotent = true, manualRequest = true)
  public Bundle document(@IdParam IdType plan, ServletRequestDetails request) {
    boolean notes = OperationInput.read(request, Set.of(NOTES)).isTrue(NOTES);
    PlanChart chart = plans.chart(plan, request);
    return new CourseDocument(canonical, request.getFhirServerBase())
        .of(chart.plan(), chart.patient(), chart.records(), notes, clock.instant());
  }
}
