package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.storage.PlannedQueries;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.StoredCourse;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A course is loaded in a number of queries that does not grow with it. */
class StoredCoursesTest {

  /** The members; the versions of those not remembered, their tags and what HAPI asks beside. */
  private static final int BOUND = 8;

  private final AtomicInteger queries = new AtomicInteger();

  @Test
  void theNumberOfQueriesDoesNotGrowWithTheCourse() throws IOException {
    int small = queries(StoredCourse.store("t6-minimal"), 5);
    int large = queries(StoredCourse.store("t4-alternating-dual"), 50);

    assertThat(small).isPositive().isLessThanOrEqualTo(BOUND);
    assertThat(large).isLessThanOrEqualTo(BOUND);
  }

  @Test
  void whatIsRememberedIsNotReadAgain() throws IOException {
    String patient = patient(StoredCourse.store("t1-single-dosing"));
    StoredCourses courses = courses();
    load(courses, patient);
    queries.set(0);

    Map<RecordKey, CourseRecord> again = load(courses, patient);

    assertThat(again).hasSizeGreaterThan(25);
    assertThat(queries).as("for the members alone").hasValue(1);
  }

  private int queries(StoredCourse course, int atLeast) throws IOException {
    queries.set(0);
    assertThat(load(courses(), patient(course))).hasSizeGreaterThan(atLeast);
    return queries.get();
  }

  private static String patient(StoredCourse course) {
    CarePlan plan = course.get(CarePlan.class, each -> true);
    return new IdType(plan.getSubject().getReference()).getIdPart();
  }

  /** Loads in a transaction of its own and counts what that asks the database. */
  private Map<RecordKey, CourseRecord> load(StoredCourses courses, String patient) {
    return new TransactionTemplate(ServerUnderTest.part(PlatformTransactionManager.class))
        .execute(
            status -> {
              entities()
                  .unwrap(Session.class)
                  .addEventListeners(
                      new SessionEventListener() {
                        @Override
                        public void jdbcPrepareStatementEnd() {
                          queries.incrementAndGet();
                        }
                      });
              return courses.load(List.of(patient), Map.of());
            });
  }

  private static EntityManager entities() {
    return SharedEntityManagerCreator.createSharedEntityManager(
        ServerUnderTest.part(EntityManagerFactory.class));
  }

  /** Loads as the server does, and remembers nothing yet. */
  @SuppressWarnings("unchecked")
  private StoredCourses courses() throws IOException {
    return new StoredCourses(
        new PlannedQueries(ServerUnderTest.database()) {
          @Override
          public <T> List<T> query(
              String sql, RowMapper<T> rows, List<? extends Collection<String>> parameters) {
            queries.incrementAndGet();
            return super.query(sql, rows, parameters);
          }
        },
        entities(),
        (SearchBuilderFactory<JpaPid>) ServerUnderTest.part(SearchBuilderFactory.class),
        ServerUnderTest.part(CourseReader.class),
        GuidePackage.open().canonical() + "/CodeSystem/kap-observation");
  }
}
