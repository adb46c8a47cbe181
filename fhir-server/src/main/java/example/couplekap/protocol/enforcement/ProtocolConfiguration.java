package example.couplekap.protocol.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.server.RestfulServer;
import example.couplekap.guide.GuidePackage;
import example.couplekap.protocol.Protocol;
import example.couplekap.protocol.reading.CourseReader;
import example.couplekap.protocol.reading.GuideTerms;
import example.couplekap.storage.ChartIndex;
import example.couplekap.storage.PlannedQueries;
import example.couplekap.validation.CourseLookup;
import example.couplekap.validation.Validation;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The protocol's rules as this server enforces them. */
@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration {

  @Bean
  CourseReader courseReader(GuidePackage guide) {
    return new CourseReader(
        new GuideTerms(
            guide.canonical(), guide.definition(ValueSet.class, "kap-ketamine-medications")));
  }

  @Bean
  Protocol protocol(GuidePackage guide) {
    return new Protocol(guide.definition(CodeSystem.class, "kap-rule"));
  }

  @Bean
  StoredCharts storedCharts(ChartIndex index, PlannedQueries database) {
    return new StoredCharts(index, database);
  }

  @Bean
  StoredCourses storedCourses(
      PlannedQueries database,
      EntityManager entities,
      SearchBuilderFactory<JpaPid> searches,
      CourseReader reader,
      GuidePackage guide) {
    return new StoredCourses(
        database, entities, searches, reader, guide.canonical() + "/CodeSystem/kap-observation");
  }

  @Bean
  ProtocolFindings protocolFindings(GuidePackage guide) {
    return new ProtocolFindings(guide.canonical() + "/StructureDefinition/kap-course-bundle");
  }

  @Bean
  CourseChecks courseChecks(
      PlannedQueries database,
      StoredCharts charts,
      DaoRegistry daos,
      GuidePackage guide,
      CourseReader reader,
      StoredCourses stored,
      Protocol protocol,
      ProtocolFindings findings,
      Audience audience) {
    return new CourseChecks(
        reader,
        new DyadKeys(reader, daos, guide.canonical()),
        new CourseLocks(database),
        stored,
        protocol,
        findings,
        new OneChart(charts, reader),
        audience,
        Clock.systemUTC());
  }

  @Bean
  AwaitedSessions awaitedSessions(DaoRegistry daos, CourseReader reader, GuidePackage guide) {
    return new AwaitedSessions(
        daos, reader, guide.canonical() + "/CodeSystem/kap-session-task-status");
  }

  @Bean
  CoupleQueue coupleQueue(
      RestfulServer server,
      CourseReader reader,
      StoredCharts charts,
      PlatformTransactionManager transactions) {
    CoupleQueue queue = new CoupleQueue(reader, charts, reading(transactions));
    server.registerInterceptor(queue);
    return queue;
  }

  @Bean
  CoursesOfPlans coursesOfPlans(
      DaoRegistry daos,
      StoredCourses stored,
      Audience audience,
      PlatformTransactionManager transactions) {
    return new CoursesOfPlans(daos, stored, audience, reading(transactions));
  }

  @Bean
  ProtocolOperations protocolOperations(
      RestfulServer server,
      CoursesOfPlans plans,
      CourseReader reader,
      Protocol protocol,
      ProtocolFindings findings,
      Validation validation,
      CourseLookup storedCourse,
      DaoRegistry daos,
      Audience audience,
      GuidePackage guide) {
    Clock clock = Clock.systemUTC();
    ProtocolOperations operations =
        new ProtocolOperations(
            List.of(
                new ProtocolCheckOperation(
                    plans, reader, protocol, findings, validation, storedCourse, clock),
                new StatusOperation(
                    plans, protocol, findings, validation, guide.canonical(), clock),
                new CourseDocumentOperation(plans, guide.canonical(), clock),
                new StartOperation(
                    new StartingCharts(daos, reader, audience),
                    new PublishedProtocols(daos),
                    validation.labels(),
                    guide,
                    clock)));
    server.registerProviders(operations.providers());
    return operations;
  }

  /** For transactions that only read. */
  private static TransactionTemplate reading(PlatformTransactionManager transactions) {
    TransactionTemplate reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    return reading;
  }
}
