package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import example.couplekap.protocol.LinkedChartMask;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.enforcement.CoursesOfPlans.PlanCourse;
import java.util.List;

/** Who may hear of what rests on both charts of a couple (privacy rule P8). */
@FunctionalInterface
interface Audience {

  /** Whether the caller has treatment rights in the course and may read both charts. */
  boolean mayReadBothCharts(RequestDetails request);

  /** What a caller may hear of findings about a course, asked for by the plan of one chart. */
  default List<ProtocolFinding> hears(
      RequestDetails request, PlanCourse course, List<ProtocolFinding> findings) {
    return mayReadBothCharts(request)
        ? findings
        : LinkedChartMask.apply(
            findings.stream().filter(finding -> course.isOwn(finding.record())).toList());
  }

  /** What a caller may hear of findings about what the caller writes. */
  default List<ProtocolFinding> hears(RequestDetails request, List<ProtocolFinding> findings) {
    return mayReadBothCharts(request) ? findings : LinkedChartMask.apply(findings);
  }
}
