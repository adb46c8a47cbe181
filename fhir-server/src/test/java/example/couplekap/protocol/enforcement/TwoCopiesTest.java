package example.couplekap.protocol.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import example.couplekap.support.StoredCourse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two copies of the server over one database. Writes that are each allowed alone and not together
 * are sent at the same moment, one through each copy.
 */
class TwoCopiesTest {

  private static final int COUPLES = 50;
  private static final int CLIENTS = 16;

  /** What a couple needs to be dosed: people, plans, teams, consents and determinations. */
  private static final Set<String> BEFORE_THE_SESSIONS =
      Set.of(
          "Organization",
          "Location",
          "Practitioner",
          "Patient",
          "RelatedPerson",
          "Condition",
          "EpisodeOfCare",
          "CareTeam",
          "Goal",
          "CarePlan",
          "Consent");

  private static SecondCopy second;
  private static ExecutorService clients;

  @BeforeAll
  static void start() {
    second = ServerUnderTest.startSecondCopy();
    clients = Executors.newFixedThreadPool(CLIENTS);
  }

  @AfterAll
  static void stop() {
    clients.shutdownNow();
    second.close();
  }

  @Test
  void ofTwoDosesOnOneDayOnlyOneIsEverAccepted() {
    List<Pair> pairs = Stream.generate(this::pair).limit(COUPLES).toList();

    List<List<CompletableFuture<Answer>>> sent = pairs.stream().map(this::send).toList();
    List<List<Answer>> answers = sent.stream().map(this::await).toList();

    assertThat(answers)
        .allSatisfy(
            pair ->
                assertThat(pair.stream().map(Answer::status))
                    .as(pair.stream().map(Answer::body).toList().toString())
                    .containsExactlyInAnyOrder(201, 422));
    assertThat(answers.stream().flatMap(List::stream).filter(answer -> answer.status() == 422))
        .allSatisfy(answer -> assertThat(answer.body()).contains("\"E2\""));
  }

  private Pair pair() {
    Bundle couple = StoredCourse.fresh("t4-alternating-dual");
    Resource example =
        couple.getEntry().stream()
            .map(entry -> entry.getResource())
            .filter(Encounter.class::isInstance)
            .filter(session -> isMedicine((Encounter) session))
            .findFirst()
            .orElseThrow();
    couple.getEntry().removeIf(entry -> !isBeforeTheSessions(entry.getResource()));
    couple.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(Observation.class::isInstance)
        .forEach(determination -> ((Observation) determination).getDerivedFrom().clear());
    couple.getEntry().stream()
        .map(entry -> entry.getResource())
        .filter(CarePlan.class::isInstance)
        .map(CarePlan.class::cast)
        .forEach(TwoCopiesTest::begin);
    StoredCourse course = StoredCourse.store(couple);
    List<Resource> sessions =
        course.all(CarePlan.class).stream()
            .map(plan -> session((Encounter) example, plan))
            .toList();
    return new Pair(sessions.get(0), sessions.get(1));
  }

  private static boolean isMedicine(Encounter session) {
    return session.getTypeFirstRep().getCodingFirstRep().getCode().equals("medicine");
  }

  private static boolean isBeforeTheSessions(Resource resource) {
    return BEFORE_THE_SESSIONS.contains(resource.fhirType())
        || (resource instanceof Observation observation
            && observation
                .getCode()
                .getCodingFirstRep()
                .getCode()
                .equals("screening-determination"));
  }

  private static void begin(CarePlan plan) {
    plan.setStatus(CarePlanStatus.ACTIVE);
    plan.getActivity().clear();
    plan.getSupportingInfo().clear();
  }

  private static Resource session(Encounter example, CarePlan plan) {
    Encounter session = example.copy();
    session.setId((String) null);
    session.setSubject(plan.getSubject().copy());
    session.getIdentifierFirstRep().setValue(UUID.randomUUID().toString());
    session.getEpisodeOfCare().clear();
    session.addEpisodeOfCare(
        (Reference)
            plan.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare")
                .getValue());
    session.getParticipant().clear();
    session.getLocation().clear();
    return session;
  }

  private List<CompletableFuture<Answer>> send(Pair pair) {
    List<CompletableFuture<Answer>> sent = new ArrayList<>();
    sent.add(post(ServerUnderTest.fhir(), pair.first()));
    sent.add(post(second.fhir(), pair.second()));
    return sent;
  }

  private CompletableFuture<Answer> post(String server, Resource session) {
    return CompletableFuture.supplyAsync(
        () ->
            Http.sendTo(
                server + "/Encounter",
                "POST",
                BodyPublishers.ofString(Http.json(session)),
                "Content-Type",
                Http.JSON),
        clients);
  }

  private List<Answer> await(List<CompletableFuture<Answer>> sent) {
    return sent.stream().map(CompletableFuture::join).toList();
  }

  /**
   * Two writes, each allowed alone.
   *
   * @param first in one partner's chart
   * @param second in the other's
   */
  private record Pair(Resource first, Resource second) {}
}
