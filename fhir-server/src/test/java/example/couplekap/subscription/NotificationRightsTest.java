package example.couplekap.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.subscription.SubscriptionConstants;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.KeycloakUnderTest;
import example.couplekap.support.Receiver;
import example.couplekap.support.Receiver.Notification;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import example.couplekap.support.SmartClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the back ends of two hospitals are told of, by the rights that they have when it is due. */
class NotificationRightsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ALL = "system/*.cruds";

  /** What the audit trail says that a program was notified of. */
  private static final String TOLD =
      "select count(*) from kap_audit_event where request like 'Subscription/%%' and patient = '%s'";

  private static Receiver receiver;
  private static SecondCopy server;
  private static SmartClient hospitalA;
  private static SmartClient hospitalB;
  private static String organizationA;
  private static String organizationB;

  private final String name = "Name" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void start() {
    receiver = new Receiver();
    String allowed = "--kap.subscriptions.allowed-receivers=" + receiver.origin();
    server =
        ServerUnderTest.startWithOwnDatabase(
            "notified",
            "--kap.access.issuer=" + KeycloakUnderTest.development().issuer(),
            "--kap.access.development-tokens=true",
            "--kap.rest.public-url=" + KeycloakUnderTest.FHIR_BASE_URL,
            allowed);
    try (SecondCopy open = server.startAnother()) {
      organizationA = id(write(open, "", "POST", "/Organization", new Organization().setName("A")));
      organizationB = id(write(open, "", "POST", "/Organization", new Organization().setName("B")));
    }
    String run = UUID.randomUUID().toString().substring(0, 8);
    hospitalA = KeycloakUnderTest.development().addBackEnd("notified-a-" + run, organizationA);
    hospitalB = KeycloakUnderTest.development().addBackEnd("notified-b-" + run, organizationB);
  }

  @AfterAll
  static void stop() {
    server.close();
    receiver.close();
  }

  @AfterEach
  void answerAgain() {
    receiver.answer(notification -> 200);
  }

  @Test
  void aProgramIsToldOfTheChartsThatItsOrganizationKeepsAndOfNoOthers() {
    activate(hospitalA, ALL);

    String other = patient(hospitalB, organizationB);
    String own = patient(hospitalA, organizationA);

    await().atMost(PATIENCE).until(() -> received().count() >= 1);
    awaitNothingLeft();
    assertThat(received().map(Notification::path)).containsExactly("/" + name + "/Patient/" + own);
    assertThat(receiver.received()).noneMatch(each -> each.body().contains(other));
    assertThat(count(TOLD.formatted(own))).isPositive();
    assertThat(count(TOLD.formatted(other))).isZero();
  }

  @Test
  void theRightsAreThoseOfTheMomentOfDelivery() {
    activate(hospitalA, ALL);
    receiver.answer(notification -> 503);
    String patient = patient(hospitalA, organizationA);
    await().atMost(PATIENCE).until(() -> failures() > 0);

    Patient moved = person(organizationB);
    moved.setId(patient);
    try (SecondCopy open = server.startAnother()) {
      assertThat(write(open, "", "PUT", "/Patient/" + patient, moved).status()).isEqualTo(200);
    }
    receiver.answer(notification -> 200);

    awaitNothingLeft();
    assertThat(received()).isEmpty();
  }

  @Test
  void aProgramIsToldOfWhatItsScopesLetItRead() {
    activate(hospitalA, "system/Subscription.cruds system/Observation.rs");

    patient(hospitalA, organizationA);

    awaitNothingLeft();
    assertThat(received()).isEmpty();
  }

  @Test
  void numbersOfEventsTellNothingOfWhatIsWithheld() {
    String topic =
        server.part(GuidePackage.class).canonical() + "/SubscriptionTopic/kap-dose-given";
    Subscription doses = subscription().setCriteria(topic);
    doses.getMeta().addProfile(SubscriptionConstants.SUBSCRIPTION_TOPIC_PROFILE_URL);
    doses
        .getCriteriaElement()
        .addExtension(
            SubscriptionConstants.SUBSCRIPTION_TOPIC_FILTER_URL,
            new StringType("MedicationAdministration?status=completed"));
    activate(hospitalA, ALL, doses);

    dose(hospitalB, patient(hospitalB, organizationB));
    awaitNothingLeft();
    dose(hospitalA, patient(hospitalA, organizationA));

    await().atMost(PATIENCE).until(() -> received().count() == 1);
    assertThat(received().map(Notification::body))
        .allSatisfy(
            body -> assertThat(body).contains("\"name\":\"event-number\",\"valueString\":\"1\""));
  }

  @Test
  void aSubscriptionIsItsProgramsOwn() {
    String id = activate(hospitalA, ALL);
    String path = "/Subscription/" + id;
    String tokenOfB = hospitalB.credentials(ALL).accessToken();
    String tokenOfA = hospitalA.credentials(ALL).accessToken();

    assertThat(get(tokenOfA, path).status()).isEqualTo(200);
    assertThat(found(tokenOfA)).contains(id);
    assertThat(get(tokenOfB, path).status()).isEqualTo(404);
    assertThat(get(tokenOfB, path + "/_history").status()).isEqualTo(404);
    assertThat(found(tokenOfB)).doesNotContain(id);
    assertThat(send(tokenOfB, "PUT", path, subscription().setId(id)).status()).isEqualTo(404);
    assertThat(send(tokenOfB, "DELETE", path, null).status()).isEqualTo(404);
  }

  @Test
  void aProgramMayNotWriteSubscriptionsByACondition() {
    Answer answer =
        Http.sendTo(
            server.fhir() + "/Subscription",
            "POST",
            BodyPublishers.ofString(Http.json(subscription())),
            "Content-Type",
            Http.JSON,
            "If-None-Exist",
            "url=x",
            "Authorization",
            "Bearer " + hospitalA.credentials(ALL).accessToken());

    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
  }

  private String activate(SmartClient program, String scopes) {
    return activate(program, scopes, subscription());
  }

  private static String activate(SmartClient program, String scopes, Subscription subscription) {
    String token = program.credentials(scopes).accessToken();
    Answer created = send(token, "POST", "/Subscription", subscription);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                get(token, "/Subscription/" + created.id()).resource(Subscription.class).getStatus()
                    == SubscriptionStatus.ACTIVE);
    return created.id();
  }

  private Subscription subscription() {
    Subscription subscription =
        new Subscription()
            .setStatus(SubscriptionStatus.REQUESTED)
            .setReason("a test")
            .setCriteria("Patient?family=" + name);
    subscription
        .getChannel()
        .setType(SubscriptionChannelType.RESTHOOK)
        .setEndpoint(receiver.origin() + "/" + name)
        .setPayload("application/fhir+json");
    return subscription;
  }

  private String patient(SmartClient program, String organization) {
    String token = program.credentials(ALL).accessToken();
    return id(send(token, "POST", "/Patient", person(organization)));
  }

  private static void dose(SmartClient program, String patient) {
    MedicationAdministration dose =
        new MedicationAdministration()
            .setStatus(MedicationAdministrationStatus.COMPLETED)
            .setMedication(new CodeableConcept().setText("A medicine"))
            .setSubject(new Reference("Patient/" + patient))
            .setEffective(new DateTimeType("2026-11-01T10:00:00Z"));
    id(send(program.credentials(ALL).accessToken(), "POST", "/MedicationAdministration", dose));
  }

  private Patient person(String organization) {
    Patient patient = new Patient();
    patient.addName().setFamily(name);
    patient.setManagingOrganization(new Reference("Organization/" + organization));
    return patient;
  }

  private Stream<Notification> received() {
    return receiver.received().stream().filter(each -> each.path().startsWith("/" + name));
  }

  private Stream<String> found(String token) {
    return get(token, "/Subscription").resource(Bundle.class).getEntry().stream()
        .map(entry -> entry.getResource().getIdElement().getIdPart());
  }

  /** Waits until whatever was written has been worked off. */
  private static void awaitNothingLeft() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from hfj_resource_modified") == 0
                    && count("select count(*) from kap_message where task_name = 'message'") == 0);
  }

  private static int failures() {
    return count("select count(*) from kap_message where consecutive_failures > 0");
  }

  private static int count(String query) {
    Integer count =
        new JdbcTemplate(server.part(DataSource.class)).queryForObject(query, Integer.class);
    return count == null ? 0 : count;
  }

  private static Answer get(String token, String path) {
    return send(token, "GET", path, null);
  }

  private static Answer send(String token, String method, String path, Resource body) {
    return write(server, token, method, path, body);
  }

  private static Answer write(
      SecondCopy copy, String token, String method, String path, Resource body) {
    return Http.sendTo(
        copy.fhir() + path,
        method,
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Http.json(body)),
        "Content-Type",
        Http.JSON,
        "Authorization",
        "Bearer " + token);
  }

  private static String id(Answer created) {
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.id();
  }
}
