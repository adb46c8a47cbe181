package example.couplekap.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.subscription.SubscriptionConstants;
import example.couplekap.guide.GuidePackage;
import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.Receiver;
import example.couplekap.support.Receiver.Notification;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import example.couplekap.support.StoredCourse;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationAdministration.MedicationAdministrationStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Subscriptions to topics, by the R4 backport, with two copies of the server. */
class TopicsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BACKPORT =
      "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

  private static Receiver receiver;
  private static SecondCopy server;
  private static SecondCopy second;
  private static String canonical;

  private final String name = "Name" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void start() {
    receiver = new Receiver();
    String allowed = "--kap.subscriptions.allowed-receivers=" + receiver.origin();
    server =
        ServerUnderTest.startWithOwnDatabase(
            "topics", allowed, "--kap.scheduling.between-looks=1s");
    second = server.startAnother(allowed, "--kap.scheduling.between-looks=1s");
    canonical = server.part(GuidePackage.class).canonical();
  }

  @AfterAll
  static void stop() {
    second.close();
    server.close();
    receiver.close();
  }

  @Test
  void aDoseWasGiven() {
    activate("kap-dose-given", "MedicationAdministration?status=completed", "id-only");
    MedicationAdministration dose = dose();
    dose.setStatus(MedicationAdministrationStatus.INPROGRESS);
    dose.setId(create(dose).id());
    put(dose.setStatus(MedicationAdministrationStatus.COMPLETED));
    dose.addNote().setText("No other dose");
    put(dose);
    String another = create(dose().setStatus(MedicationAdministrationStatus.COMPLETED)).id();

    List<Bundle> told = told(2);

    assertThat(told)
        .extracting(this::focus)
        .containsExactlyInAnyOrder(path(dose), "MedicationAdministration/" + another);
    assertThat(told).extracting(each -> number(each)).containsExactlyInAnyOrder("1", "2");
    assertThat(told)
        .allSatisfy(
            each -> {
              assertThat(each.getType()).isEqualTo(Bundle.BundleType.HISTORY);
              assertThat(each.getEntry()).hasSize(2);
              assertThat(each.getEntry().get(1).hasResource()).isFalse();
              assertThat(each.getEntry().get(1).getFullUrl()).endsWith(focus(each));
            });
  }

  @Test
  void howMuchIsToldIsWhatTheSubscriptionAsksFor() {
    activate("kap-dose-given", "MedicationAdministration?status=completed", "full-resource");

    MedicationAdministration dose = dose().setStatus(MedicationAdministrationStatus.COMPLETED);
    String id = create(dose).id();

    Resource told = told(1).get(0).getEntry().get(1).getResource();
    assertThat(told).isInstanceOf(MedicationAdministration.class);
    assertThat(told.getIdElement().getIdPart()).isEqualTo(id);
  }

  @Test
  void nothingIsToldOfTheRecordWhereTheSubscriptionAsksForNothing() {
    activate("kap-dose-given", "MedicationAdministration?status=completed", "empty");

    String id = create(dose().setStatus(MedicationAdministrationStatus.COMPLETED)).id();

    assertThat(told(1).get(0).getEntry()).hasSize(1);
    assertThat(notifications()).noneMatch(each -> each.body().contains(id));
  }

  @Test
  void theWindowOfASessionOpenedAndClosedUnmet() {
    activate("kap-session-window", "Task?intent=order", "id-only");
    Instant now = Instant.now();
    Task opening = task(now.minusSeconds(60), now.plusSeconds(3600));
    Task missed = task(now.minusSeconds(3600), now.minusSeconds(60));
    Task later = task(now.plusSeconds(3600), now.plusSeconds(7200));
    for (Task each : List.of(opening, missed, later)) {
      each.setId(create(each).id());
    }

    List<Bundle> told = told(2);

    assertThat(told).extracting(this::focus).containsExactlyInAnyOrder(path(opening), path(missed));
    assertThat(state(opening)).isEqualTo("window-open");
    assertThat(state(missed)).isEqualTo("window-missed");
    assertThat(state(later)).isEqualTo("to-be-scheduled");
    assertThat(read(opening).getMeta().getVersionId()).isEqualTo("2");
  }

  @Test
  void aCourseChangedPhase() {
    activate("kap-course-phase", "CarePlan?status=draft", "id-only");
    Answer stored = send("POST", "", StoredCourse.fresh("t6-minimal"));
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    String plan =
        stored.bundle().getEntry().stream()
            .map(entry -> entry.getResponse().getLocation())
            .filter(location -> location.contains("CarePlan/"))
            .findFirst()
            .orElseThrow();
    String path = plan.substring(plan.indexOf("CarePlan/"), plan.indexOf("/_history"));
    CarePlan course = send("GET", "/" + path, null).resource(CarePlan.class);
    put(course.setDescription("No other phase"));
    course.addActivity().getDetail().setStatus(CarePlanActivityStatus.INPROGRESS);
    put(course);

    assertThat(told(1)).extracting(this::focus).containsExactly(path);
  }

  @Test
  void aTopicThatThereIsNotIsRefused() {
    Answer answer =
        send("POST", "/Subscription", subscription("kap-nothing", "Task?status=x", "id-only"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.error().getDiagnostics())
        .contains(canonical + "/SubscriptionTopic/kap-dose-given");
  }

  /** Waits for so many notifications, and that there are no more of them. */
  private List<Bundle> told(int count) {
    await().atMost(PATIENCE).until(() -> notifications().size() >= count);
    await().during(Duration.ofSeconds(5)).until(() -> notifications().size() == count);
    return notifications().stream()
        .map(
            each ->
                FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, each.body()))
        .toList();
  }

  private List<Notification> notifications() {
    return receiver.received().stream().filter(each -> each.path().equals("/" + name)).toList();
  }

  private String focus(Bundle notification) {
    Reference focus = (Reference) part(notification, "focus");
    return focus
        .getReference()
        .substring(focus.getReference().indexOf("/fhir/") + "/fhir/".length());
  }

  private static String number(Bundle notification) {
    return part(notification, "event-number").primitiveValue();
  }

  private static org.hl7.fhir.r4.model.Type part(Bundle notification, String name) {
    Parameters status = (Parameters) notification.getEntryFirstRep().getResource();
    return status.getParameter().stream()
        .filter(parameter -> parameter.getName().equals("notification-event"))
        .flatMap(event -> event.getPart().stream())
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private MedicationAdministration dose() {
    MedicationAdministration dose = new MedicationAdministration();
    dose.setMedication(new CodeableConcept().setText("A medicine"));
    dose.setSubject(new Reference("Patient/" + create(new Patient().setActive(true)).id()));
    dose.setEffective(new DateTimeType("2026-11-01T10:00:00Z"));
    return dose;
  }

  private Task task(Instant start, Instant end) {
    Task task = new Task().setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setFor(new Reference("Patient/" + create(new Patient().setActive(true)).id()));
    task.getBusinessStatus()
        .addCoding()
        .setSystem(canonical + "/CodeSystem/kap-session-task-status")
        .setCode("to-be-scheduled");
    task.getRestriction().getPeriod().setStart(Date.from(start)).setEnd(Date.from(end));
    return task;
  }

  private String state(Task task) {
    return read(task).getBusinessStatus().getCodingFirstRep().getCode();
  }

  private Task read(Task task) {
    return send("GET", "/" + path(task), null).resource(Task.class);
  }

  private void activate(String topic, String filter, String content) {
    String id = create(subscription(topic, filter, content)).id();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                send("GET", "/Subscription/" + id, null).resource(Subscription.class).getStatus()
                    == SubscriptionStatus.ACTIVE);
  }

  private Subscription subscription(String topic, String filter, String content) {
    Subscription subscription =
        new Subscription().setStatus(SubscriptionStatus.REQUESTED).setReason("a test");
    subscription.getMeta().addProfile(SubscriptionConstants.SUBSCRIPTION_TOPIC_PROFILE_URL);
    subscription.setCriteria(canonical + "/SubscriptionTopic/" + topic);
    subscription
        .getCriteriaElement()
        .addExtension(BACKPORT + "backport-filter-criteria", new StringType(filter));
    subscription
        .getChannel()
        .setType(SubscriptionChannelType.RESTHOOK)
        .setEndpoint(receiver.origin() + "/" + name)
        .setPayload("application/fhir+json")
        .getPayloadElement()
        .addExtension(BACKPORT + "backport-payload-content", new CodeType(content));
    return subscription;
  }

  private static Answer create(Resource resource) {
    Answer answer = send("POST", "/" + resource.fhirType(), resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static void put(Resource resource) {
    Answer answer = send("PUT", "/" + path(resource), resource);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static String path(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private static Answer send(String method, String path, Resource body) {
    return Http.sendTo(
        server.fhir() + path,
        method,
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Http.json(body)),
        "Content-Type",
        Http.JSON);
  }
}
