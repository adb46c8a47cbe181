package example.couplekap.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import example.couplekap.support.Answer;
import example.couplekap.support.Http;
import example.couplekap.support.Receiver;
import example.couplekap.support.Receiver.Notification;
import example.couplekap.support.ServerUnderTest;
import example.couplekap.support.ServerUnderTest.SecondCopy;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notifications of two copies of an open server, to a real receiver. */
class RestHookTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MANY = 20;

  private static Receiver receiver;
  private static SecondCopy first;
  private static SecondCopy second;

  private final String name = "Name" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void start() {
    receiver = new Receiver();
    String allowed = "--kap.subscriptions.allowed-receivers=" + receiver.origin();
    first = ServerUnderTest.startWithOwnDatabase("rest_hook", allowed);
    second = first.startAnother(allowed);
  }

  @AfterAll
  static void stop() {
    second.close();
    first.close();
    receiver.close();
  }

  @AfterEach
  void answerAgain() {
    receiver.answer(notification -> 200);
  }

  @Test
  void tellsOfWhatMatchesAndOfNothingElse() {
    activate(first, subscription());

    create(first, new Organization().setName("Another"));
    String id = create(first, new Organization().setName(name)).id();

    await().atMost(PATIENCE).until(() -> received().count() == 1);
    Notification notification = received().findFirst().orElseThrow();
    assertThat(notification.method()).isEqualTo("PUT");
    assertThat(notification.path()).isEqualTo("/" + name + "/Organization/" + id);
    assertThat(notification.authorization()).isEqualTo("Bearer of " + name);
    assertThat(notification.body()).contains("\"name\":\"" + name + "\"");
  }

  @Test
  void tellsWithoutContentWhereNoneIsAskedFor() {
    Subscription subscription = subscription();
    subscription.getChannel().setPayload(null);
    activate(first, subscription);

    create(first, new Organization().setName(name));

    await().atMost(PATIENCE).until(() -> received().count() == 1);
    Notification notification = received().findFirst().orElseThrow();
    assertThat(notification.method()).isEqualTo("POST");
    assertThat(notification.path()).isEqualTo("/" + name);
    assertThat(notification.body()).isEmpty();
  }

  @Test
  void tellsOfWhatIsWrittenThroughTheOtherCopyAtOnce() {
    activate(first, subscription());

    List<String> ids =
        IntStream.range(0, MANY)
            .mapToObj(i -> create(second, new Organization().setName(name)).id())
            .toList();

    await().atMost(PATIENCE).until(() -> received().count() >= MANY);
    assertThat(
            received()
                .map(Notification::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1)))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void triesAgainUntilTheReceiverTakesIt() {
    AtomicInteger attempts = new AtomicInteger();
    receiver.answer(
        notification ->
            notification.path().startsWith("/" + name) && attempts.incrementAndGet() < 3
                ? 503
                : 200);
    Subscription subscription = subscription();
    subscription.getChannel().setPayload(null);
    activate(first, subscription);

    create(first, new Organization().setName(name));

    await().atMost(PATIENCE).until(() -> received().count() == 1);
    assertThat(attempts).hasValue(3);
  }

  @Test
  void deliversWhenAReceiverThatWasDownIsBack() {
    activate(first, subscription());
    receiver.down();
    create(first, new Organization().setName(name));
    await().atMost(PATIENCE).until(() -> failures() > 0);

    receiver.up();

    await().atMost(PATIENCE).until(() -> received().count() == 1);
  }

  @Test
  void followsNoRedirect() {
    receiver.answer(notification -> notification.path().startsWith("/" + name) ? 307 : 200);
    activate(first, subscription());

    create(first, new Organization().setName(name));
    await().atMost(PATIENCE).until(() -> failures() > 0);

    assertThat(receiver.received()).noneMatch(each -> each.path().equals("/elsewhere"));
  }

  @Test
  void tellsNothingOnceTheSubscriptionIsOff() {
    Subscription subscription = activate(first, subscription());
    receiver.answer(notification -> notification.path().startsWith("/" + name) ? 503 : 200);
    create(first, new Organization().setName(name));
    await().atMost(PATIENCE).until(() -> failures() > 0);

    subscription.setStatus(SubscriptionStatus.OFF);
    Answer off = put(first, subscription);
    receiver.answer(notification -> 200);

    assertThat(off.status()).as(off.body()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> failures() == 0);
    assertThat(received()).isEmpty();
  }

  private Stream<Notification> received() {
    return receiver.received().stream().filter(each -> each.path().startsWith("/" + name));
  }

  private int failures() {
    Integer count =
        new JdbcTemplate(first.part(DataSource.class))
            .queryForObject(
                "select count(*) from kap_message where consecutive_failures > 0", Integer.class);
    return count == null ? 0 : count;
  }

  private Subscription subscription() {
    Subscription subscription =
        new Subscription()
            .setStatus(SubscriptionStatus.REQUESTED)
            .setReason("a test")
            .setCriteria("Organization?name=" + name);
    subscription
        .getChannel()
        .setType(Subscription.SubscriptionChannelType.RESTHOOK)
        .setEndpoint(receiver.origin() + "/" + name)
        .setPayload("application/fhir+json")
        .addHeader("Authorization: Bearer of " + name);
    return subscription;
  }

  private static Subscription activate(SecondCopy copy, Subscription subscription) {
    String id = create(copy, subscription).id();
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                Http.sendTo(copy.fhir() + "/Subscription/" + id, "GET", BodyPublishers.noBody())
                    .resource(Subscription.class),
            stored -> stored.getStatus() == SubscriptionStatus.ACTIVE);
  }

  private static Answer create(SecondCopy copy, Resource resource) {
    Answer answer =
        Http.sendTo(
            copy.fhir() + "/" + resource.fhirType(),
            "POST",
            BodyPublishers.ofString(Http.json(resource)),
            "Content-Type",
            Http.JSON);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static Answer put(SecondCopy copy, Resource resource) {
    return Http.sendTo(
        copy.fhir() + "/" + resource.getIdElement().toUnqualifiedVersionless().getValue(),
        "PUT",
        BodyPublishers.ofString(Http.json(resource)),
        "Content-Type",
        Http.JSON);
  }
}
