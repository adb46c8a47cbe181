package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.course.CourseRecord;
import example.couplekap.protocol.course.RecordKey;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.StoredCourse;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A course is loaded in a number of queries that does not grow with it. */
class StoredCoursesTest {

  /** The members; the versions of those not remembered, their tags and what HAPI asks beside. */
  private static final long BOUND = 8;

  private Statistics statistics;

  @BeforeEach
  void count() {
    statistics =
        ServerUnderTest.part(EntityManagerFactory.class)
            .unwrap(SessionFactory.class)
            .getStatistics();
    statistics.setStatisticsEnabled(true);
  }

  @AfterEach
  void stopCounting() {
    statistics.setStatisticsEnabled(false);
  }

  @Test
  void theNumberOfQueriesDoesNotGrowWithTheCourse() throws IOException {
    long small = queries(StoredCourse.store("t6-minimal"), 5);
    long large = queries(StoredCourse.store("t4-alternating-dual"), 50);

    assertThat(small).isPositive().isLessThanOrEqualTo(BOUND);
    assertThat(large).isLessThanOrEqualTo(BOUND);
  }

  @Test
  void whatIsRememberedIsNotReadAgain() throws IOException {
    String patient = patient(StoredCourse.store("t1-single-dosing"));
    AtomicInteger members = new AtomicInteger();
    StoredCourses courses = courses(members);
    load(courses, patient);
    statistics.clear();
    members.set(0);

    Map<RecordKey, CourseRecord> again = load(courses, patient);

    assertThat(again).hasSizeGreaterThan(25);
    assertThat(members).hasValue(1);
    assertThat(statistics.getPrepareStatementCount()).isZero();
  }

  private long queries(StoredCourse course, int atLeast) throws IOException {
    AtomicInteger members = new AtomicInteger();
    StoredCourses courses = courses(members);
    statistics.clear();
    assertThat(load(courses, patient(course))).hasSizeGreaterThan(atLeast);
    return members.get() + statistics.getPrepareStatementCount();
  }

  private static String patient(StoredCourse course) {
    CarePlan plan = course.get(CarePlan.class, each -> true);
    return new IdType(plan.getSubject().getReference()).getIdPart();
  }

  private static Map<RecordKey, CourseRecord> load(StoredCourses courses, String patient) {
    return new TransactionTemplate(ServerUnderTest.part(PlatformTransactionManager.class))
        .execute(status -> courses.load(List.of(patient), Map.of()));
  }

  /** Loads as the server does, and remembers nothing yet. */
  @SuppressWarnings("unchecked")
  private static StoredCourses courses(AtomicInteger members) throws IOException {
    EntityManager entities =
        SharedEntityManagerCreator.createSharedEntityManager(
            ServerUnderTest.part(EntityManagerFactory.class));
    return new StoredCourses(
        new PlannedQueries(ServerUnderTest.database()) {
          @Override
          <T> List<T> query(
              String sql, RowMapper<T> rows, List<? extends Collection<String>> parameters) {
            members.incrementAndGet();
            return super.query(sql, rows, parameters);
          }
        },
        entities,
        (SearchBuilderFactory<JpaPid>) ServerUnderTest.part(SearchBuilderFactory.class),
        ServerUnderTest.part(CourseReader.class),
        GuidePackage.open().canonical() + "/CodeSystem/kap-observation");
  }
}
