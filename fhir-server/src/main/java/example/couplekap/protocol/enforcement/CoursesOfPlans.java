package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import example.couplekap.protocol.course.Course;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.Courses;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the stored course that a care plan belongs to. */
final class CoursesOfPlans {

  private final DaoRegistry daos;
  private final StoredCourses stored;
  private final TransactionTemplate reading;

  /**
   * Finds them in one reading transaction each.
   *
   * @param reading a template for transactions that only read
   */
  CoursesOfPlans(DaoRegistry daos, StoredCourses stored, TransactionTemplate reading) {
    this.daos = daos;
    this.stored = stored;
    this.reading = reading;
  }

  /**
   * The course of a plan.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException if there is no such plan
   * @throws UnprocessableEntityException if the plan belongs to no course
   */
  PlanCourse find(IdType id, RequestDetails request) {
    return reading.execute(
        status -> {
          CarePlan plan = daos.getResourceDao(CarePlan.class).read(id, request);
          RecordKey key = RecordKey.of(plan.getIdElement());
          RecordKey patient = RecordKey.of((IdType) plan.getSubject().getReferenceElement());
          return Courses.of(stored.load(List.of(patient.id()), Map.of()).values()).stream()
              .filter(course -> course.holds(key))
              .findFirst()
              .map(course -> new PlanCourse(key, patient, course))
              .orElseThrow(
                  () ->
                      new UnprocessableEntityException(
                          "%s belongs to no course: neither it nor its episode of care carries a dyad key."
                              .formatted(key)));
        });
  }

  /** The stored resources of a course, in both charts. */
  List<Resource> resources(PlanCourse found) {
    Set<RecordKey> keys =
        found.course().all(CourseRecord.class).map(CourseRecord::key).collect(Collectors.toSet());
    return all(found).stream()
        .filter(resource -> keys.contains(RecordKey.of(resource.getIdElement())))
        .toList();
  }

  /** The Patient of a plan, and everything that the chart holds of the course. */
  List<Resource> chart(PlanCourse found, RequestDetails request) {
    IdType patient = new IdType(found.patient().toString());
    return Stream.concat(
            Stream.of(daos.getResourceDao(Patient.class).read(patient, request)),
            all(found).stream()
                .filter(
                    resource ->
                        CourseReader.patientOf(resource)
                            .filter(found.patient()::equals)
                            .isPresent()))
        .toList();
  }

  private List<Resource> all(PlanCourse found) {
    return reading.execute(status -> stored.resources(List.of(found.patient().id())));
  }

  /**
   * A plan and its course.
   *
   * @param plan the plan
   * @param patient whose plan it is
   * @param course the course it belongs to
   */
  record PlanCourse(RecordKey plan, RecordKey patient, Course course) {

    /** Whether a record stands in the chart of the plan. */
    boolean isOwn(RecordKey record) {
      return course.charts().stream()
          .filter(chart -> chart.patient().equals(patient))
          .anyMatch(chart -> chart.holds(record));
    }
  }
}
