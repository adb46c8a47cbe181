package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import example.couplekap.protocol.LinkedChartMask;
import example.couplekap.protocol.ProtocolFinding;
import example.couplekap.protocol.course.Chart;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the stored course that a care plan belongs to. */
final class CoursesOfPlans {

  /** As records lie in the database, their order would tell of what was stored between them. */
  private static final Comparator<Resource> OLDEST_FIRST =
      Comparator.comparing((Resource record) -> record.getMeta().getLastUpdated())
          .thenComparing(Resource::getIdPart);

  private final DaoRegistry daos;
  private final StoredCourses stored;
  private final Audience audience;
  private final TransactionTemplate reading;

  /**
   * Finds them in one reading transaction each.
   *
   * @param reading a template for transactions that only read
   */
  CoursesOfPlans(
      DaoRegistry daos, StoredCourses stored, Audience audience, TransactionTemplate reading) {
    this.daos = daos;
    this.stored = stored;
    this.audience = audience;
    this.reading = reading;
  }

  /**
   * The course of a plan.
   *
   * @throws ResourceNotFoundException if there is no such plan, or its chart is not the caller's to
   *     read
   * @throws UnprocessableEntityException if the plan belongs to no course
   */
  PlanCourse find(IdType id, RequestDetails request) {
    return reading.execute(
        status -> {
          CarePlan plan = daos.getResourceDao(CarePlan.class).read(id, request);
          RecordKey patient = RecordKey.of((IdType) plan.getSubject().getReferenceElement());
          if (!audience.mayRead(request, patient)) {
            // A consent may have opened the plan to the partner, who is not told where the course
            // stands.
            throw new ResourceNotFoundException(id);
          }
          RecordKey key = RecordKey.of(plan.getIdElement());
          return seen(request, key, patient, course(key, patient));
        });
  }

  private Course course(RecordKey plan, RecordKey patient) {
    return Courses.of(stored.load(List.of(patient.id()), Map.of()).values()).stream()
        .filter(course -> course.holds(plan))
        .findFirst()
        .orElseThrow(
            () ->
                new UnprocessableEntityException(
                    "%s belongs to no course: neither it nor its episode of care carries a dyad key."
                        .formatted(plan)));
  }

  /** The course as far as the caller may read it. */
  private PlanCourse seen(
      RequestDetails request, RecordKey plan, RecordKey patient, Course course) {
    List<Chart> charts =
        course.charts().stream()
            .filter(chart -> audience.mayRead(request, chart.patient()))
            .toList();
    boolean whole = charts.size() == course.charts().size();
    return new PlanCourse(plan, patient, new Course(charts), whole);
  }

  /** The stored resources of a course, in the charts that the caller may read. */
  List<Resource> resources(PlanCourse found) {
    Set<RecordKey> keys =
        found.course().all(CourseRecord.class).map(CourseRecord::key).collect(Collectors.toSet());
    return all(found).stream()
        .filter(resource -> keys.contains(RecordKey.of(resource.getIdElement())))
        .toList();
  }

  /**
   * What the chart of a plan holds of the course, as far as the caller sees it: a partner, what a
   * consent has opened.
   *
   * @throws ResourceNotFoundException if there is no such plan, or it or its Patient is not the
   *     caller's to read
   * @throws UnprocessableEntityException if the plan belongs to no course
   */
  PlanChart chart(IdType id, RequestDetails request) {
    return reading.execute(
        status -> {
          CarePlan plan = daos.getResourceDao(CarePlan.class).read(id, request);
          IdType subject = (IdType) plan.getSubject().getReferenceElement();
          Patient patient = daos.getResourceDao(Patient.class).read(subject, request);
          RecordKey key = RecordKey.of(subject);
          course(RecordKey.of(plan.getIdElement()), key);
          List<Resource> records =
              stored.resources(List.of(key.id())).stream()
                  .filter(record -> CourseReader.patientOf(record).filter(key::equals).isPresent())
                  .filter(record -> audience.sees(request, record))
                  .sorted(OLDEST_FIRST)
                  .toList();
          return new PlanChart(plan, patient, records);
        });
  }

  private List<Resource> all(PlanCourse found) {
    return reading.execute(status -> stored.resources(List.of(found.patient().id())));
  }

  /**
   * A plan and its course.
   *
   * @param plan the plan
   * @param patient whose plan it is
   * @param course the course it belongs to, as far as the caller may read it
   * @param whole whether that is all of it
   */
  record PlanCourse(RecordKey plan, RecordKey patient, Course course, boolean whole) {

    /** What the caller may hear of findings in that course. */
    List<ProtocolFinding> heard(List<ProtocolFinding> findings) {
      return whole ? findings : LinkedChartMask.apply(findings);
    }
  }

  /**
   * A plan and the chart it stands in.
   *
   * @param plan the plan
   * @param patient whose chart it is
   * @param records what the chart holds of the course, oldest first
   */
  record PlanChart(CarePlan plan, Patient patient, List<Resource> records) {}
}
